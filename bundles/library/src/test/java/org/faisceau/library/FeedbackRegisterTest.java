// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.OpenLibrary.COMPANY;
import static org.faisceau.library.OpenLibrary.MANAGER;
import static org.faisceau.library.OpenLibrary.OBSERVER;
import static org.faisceau.library.OpenLibrary.done;
import static org.faisceau.library.OpenLibrary.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.console.spi.Bin;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.Feedback.Content;
import org.faisceau.library.api.Feedback.Sort;
import org.faisceau.library.api.FeedbackFilter;
import org.faisceau.library.api.FeedbackOrder;
import org.faisceau.library.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class FeedbackRegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Actor COLLEAGUE = new Actor("colleague", Role.EXPERT, "elsewhere");
    private OpenLibrary open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenLibrary(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Feedback shared(Feedback one) {
        return done(open.feedbacks.share(open.buyer, one.id(), one.version(), Optional.of(TODAY)));
    }

    private String fault(Content content) {
        return invalid(open.feedbacks.add(MANAGER, content));
    }

    @Test
    void theTwoStoriesOfTheDayShipQuotedWithSourceAndDay() {
        var story = open.feedbacks.find(COMPANY, "cour-d-ecole-vegetalisee").orElseThrow();
        assertEquals(Optional.of(Euros.of(40_000)), story.content().amount());
        assertEquals(Optional.of(YearMonth.of(2022, 8)), story.content().month());
        assertTrue(story.content().what().contains("îlots de chaleurs dans une cour d’école"));
        var other = open.feedbacks.find(COMPANY, "photovoltaique-flottant").orElseThrow();
        assertEquals(Optional.empty(), other.content().amount());
        assertTrue(other.content().partners().contains("évaluateur"));
        assertEquals(List.of(Optional.of(LocalDate.of(2025, 6, 5)), Optional.of(LocalDate.of(2025, 6, 5))), List.of(story.content().sourceDay(), other.content().sourceDay()));
    }

    @Test
    void isReadByItsAuthorItsAuthorityAndManagersUntilItIsShared() {
        var one = open.feedback();
        assertTrue(open.feedbacks.find(new Actor("another buyer", Role.BUYER, open.town), one.id()).isPresent());
        assertTrue(open.feedbacks.find(MANAGER, one.id()).isPresent());
        assertEquals(Optional.empty(), open.feedbacks.find(OBSERVER, one.id()));
        assertEquals(Optional.empty(), open.feedbacks.find(COLLEAGUE, one.id()));
        shared(one);
        assertTrue(open.feedbacks.find(OBSERVER, one.id()).isPresent());
        assertFalse(open.feedbacks.mayChange(COLLEAGUE, one));
        assertInstanceOf(Written.Refused.class, open.feedbacks.withdraw(COLLEAGUE, one.id(), 2));
    }

    @Test
    void isSharedWithTheDayOfAnAgreementThatIsNotToCome() {
        var one = open.feedback();
        assertEquals("form.required", invalid(open.feedbacks.share(open.buyer, one.id(), 1, Optional.empty())));
        assertEquals("feedback.future", invalid(open.feedbacks.share(open.buyer, one.id(), 1, Optional.of(TODAY.plusDays(1)))));
        var shared = done(open.feedbacks.share(open.buyer, one.id(), 1, Optional.of(TODAY.minusDays(3))));
        assertEquals(Optional.of(TODAY.minusDays(3)), shared.agreedOn());
        assertEquals("buyer", shared.agreedBy());
    }

    @Test
    void whatIsChangedAfterTheAgreementIsSharedNoMore() {
        var one = shared(open.feedback());
        assertTrue(done(open.feedbacks.change(open.buyer, one.id(), one.version(), one.content())).isShared(), "nothing changed");
        var changed = done(open.feedbacks.change(open.buyer, one.id(), one.version() + 1, one.content().withResult("Another result")));
        assertFalse(changed.isShared());
        assertEquals(Optional.empty(), changed.agreedOn());
        assertEquals(Optional.empty(), open.feedbacks.find(OBSERVER, one.id()));
    }

    @Test
    void isWithdrawnInAStep() {
        var one = shared(open.feedback());
        assertFalse(done(open.feedbacks.withdraw(open.buyer, one.id(), one.version())).isShared());
        assertEquals(Optional.empty(), open.feedbacks.find(COMPANY, one.id()));
    }

    @Test
    void isWrittenByThoseWhoBuyOrAdvise() {
        assertInstanceOf(Written.Refused.class, open.feedbacks.add(COMPANY, Content.titled(Sort.SUCCESS, "x", "y")));
        assertInstanceOf(Written.Refused.class, open.feedbacks.add(OBSERVER, Content.titled(Sort.SUCCESS, "x", "y")));
        done(open.feedbacks.add(COLLEAGUE, Content.titled(Sort.SUCCESS, "x", "y")));
    }

    @Test
    void namesAnAuthorityOfTheDirectoryThatIsTheBuyersOwn() {
        var other = open.organisation("Ville d’à côté");
        var one = Content.titled(Sort.SUCCESS, "x", "y");
        assertEquals("form.unknownChoice", fault(one.by("nobody", "Nobody")));
        assertEquals("feedback.foreign", invalid(open.feedbacks.add(open.buyer, one.by(other, ""))));
        assertEquals("Ville d’à côté", done(open.feedbacks.add(MANAGER, one.by(other, "typed otherwise"))).content().authorityName());
    }

    @Test
    void saysWhatIsOff() {
        var one = Content.titled(Sort.EXPERIENCE, "x", "y");
        assertEquals("form.required", fault(Content.titled(Sort.EXPERIENCE, "x", " ")));
        assertEquals("feedback.future", fault(one.of(Euros.of(1), YearMonth.of(2027, 1))));
        assertEquals("feedback.future", fault(one.quoted("A newspaper", TODAY.plusDays(1))));
        assertEquals("feedback.noSource", fault(one.quoted("", TODAY)));
        assertEquals("library.noTheme", fault(one.withTheme("nothing")));
        assertEquals("library.tooLong", fault(one.learning("z".repeat(4001))));
    }

    @Test
    void findsByWordsAndByWhatItIsAbout() {
        var contract = new Ref("contract", "c1");
        done(open.feedbacks.add(MANAGER, Content.titled(Sort.SUCCESS, "Un pont fictif", "Mesuré à l’été").about(contract).withTheme("soils")));
        var found = List.of("Un pont fictif");
        assertEquals(found, titles(FeedbackFilter.all().about(contract)));
        assertEquals(found, titles(FeedbackFilter.all().withText("MESURE A L ETE")));
        assertEquals(found, titles(FeedbackFilter.all().withThemes(Set.of("soils"))));
        assertFalse(titles(FeedbackFilter.all().withSorts(Set.of(Sort.EXPERIENCE))).contains("Un pont fictif"));
    }

    private List<String> titles(FeedbackFilter filter) {
        return open.feedbacks.page(MANAGER, filter, FeedbackOrder.TITLE, "", 50).items().stream().map(Feedback::title).toList();
    }

    @Test
    void losesTheRaceWithAnOldVersion() {
        var one = shared(open.feedback());
        assertInstanceOf(Written.Lost.class, open.feedbacks.change(open.buyer, one.id(), 1, one.content()));
        assertInstanceOf(Written.Lost.class, open.feedbacks.bin(open.buyer, one.id(), 1));
    }

    @Test
    void goesToTheBinAndBack() {
        var one = open.feedback();
        done(open.feedbacks.bin(open.buyer, one.id(), 1));
        var bin = new FeedbackBin(open.store.store(), open.store.journal());
        assertInstanceOf(Bin.Outcome.Unknown.class, bin.restore(COLLEAGUE, one.ref(), Locale.FRENCH));
        assertInstanceOf(Bin.Outcome.Done.class, bin.restore(open.buyer, one.ref(), Locale.FRENCH));
    }

    @Test
    void followsItsAuthorityWhenThatIsMerged() {
        var one = open.feedback();
        var holder = new FeedbackHolder(open.store.store());
        assertEquals(Optional.of("un retour d’expérience"), holder.holding(new Ref(Organisation.KIND, open.town), Locale.FRENCH));
        assertEquals(List.of(one.id()), holder.move(open.town, "new", Optional.empty()));
        assertEquals("new", open.feedbacks.find(MANAGER, one.id()).orElseThrow().content().authority());
        assertEquals(List.of(one.id()), holder.move("new", open.town, Optional.of(Set.of(one.id()))));
        assertEquals(3, open.feedbacks.find(MANAGER, one.id()).orElseThrow().version());
    }
}
