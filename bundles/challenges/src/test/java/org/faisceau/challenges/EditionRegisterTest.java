// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.OpenChallenges.MANAGER;
import static org.faisceau.challenges.OpenChallenges.OBSERVER;
import static org.faisceau.challenges.OpenChallenges.content;
import static org.faisceau.challenges.OpenChallenges.done;
import static org.faisceau.challenges.OpenChallenges.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.challenges.api.Criterion;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Edition.Content;
import org.faisceau.challenges.api.EditionFilter;
import org.faisceau.challenges.api.EditionOrder;
import org.faisceau.challenges.api.Stage;
import org.faisceau.challenges.api.Written;
import org.faisceau.console.spi.Bin;
import org.faisceau.kernel.api.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class EditionRegisterTest {
    private OpenChallenges open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenChallenges(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<Integer> years(EditionFilter filter) {
        return open.editions.page(MANAGER, filter, EditionOrder.LATEST, "", 50).items().stream().map(one -> one.content().year()).toList();
    }

    private Stage stage(Edition edition) {
        return edition.stage(open.clock.instant());
    }

    @Test
    void isWrittenByManagersAlone() {
        assertInstanceOf(Written.Refused.class, open.editions.add(OBSERVER, content(2026)));
        var edition = open.open();
        assertInstanceOf(Written.Refused.class, open.editions.change(OBSERVER, edition.id(), 2, content(2027)));
        assertInstanceOf(Written.Refused.class, open.editions.bin(OBSERVER, edition.id(), 2));
    }

    @Test
    void isSeenByNobodyElseBeforeItIsPublished() {
        var draft = open.draft();
        assertEquals(Optional.empty(), open.editions.find(OBSERVER, draft.id()));
        assertInstanceOf(Written.Unknown.class, open.editions.publish(OBSERVER, draft.id(), 1));
        done(open.editions.publish(MANAGER, draft.id(), 1));
        assertEquals(Stage.OPEN, stage(open.editions.find(Actor.nobody(), draft.id()).orElseThrow()));
    }

    @Test
    void saysWhatAPublicationLacks() {
        var bare = done(open.editions.add(MANAGER, Content.named("Nu", 2026)));
        assertEquals("aim edition.noAim", invalid(open.editions.publish(MANAGER, bare.id(), 1)));
        var told = done(open.editions.change(MANAGER, bare.id(), 1, Content.named("Nu", 2026).about("Eau", "But")));
        assertEquals("rules edition.noRules", invalid(open.editions.publish(MANAGER, told.id(), 2)));
    }

    @Test
    void saysWhatIsOff() {
        assertEquals("challenge form.required", invalid(open.editions.add(MANAGER, Content.named("\u200b", 2026))));
        assertEquals("year edition.oddYear", invalid(open.editions.add(MANAGER, Content.named("x", 26))));
        assertEquals("closesOn edition.endsBefore", invalid(open.editions.add(MANAGER, content(2026).open(LocalDate.of(2026, 12, 1), LocalDateTime.of(2026, 11, 30, 12, 0)))));
        assertEquals("criteria edition.criterionTwice", invalid(open.editions.add(MANAGER, content(2026).ratedBy(List.of(new Criterion("a", 1), new Criterion("a ", 2))))));
        assertEquals("theme challenges.tooLong", invalid(open.editions.add(MANAGER, content(2026).about("y".repeat(201), ""))));
    }

    @Test
    void keepsWhatApplicantsCouldReadOnceItIsPublished() {
        var edition = open.open();
        assertEquals("sorts edition.isPublished", invalid(open.editions.change(MANAGER, edition.id(), 2, content(2026).asking(Set.of(), List.of("Démontable ?")))));
        assertEquals("criteria edition.isPublished", invalid(open.editions.change(MANAGER, edition.id(), 2, content(2026).ratedBy(List.of(new Criterion("Autre", 1))))));
        assertEquals("closesOn edition.laterOnly", invalid(open.editions.change(MANAGER, edition.id(), 2, content(2026).open(LocalDate.of(2026, 11, 20), LocalDateTime.of(2026, 12, 10, 11, 59)))));
        done(open.editions.change(MANAGER, edition.id(), 2, content(2026).open(LocalDate.of(2026, 11, 20), LocalDateTime.of(2026, 12, 20, 12, 0))));
    }

    @Test
    void isOpenUntilItsMinuteInParis() {
        var edition = open.open();
        // Noon in Paris is eleven o’clock UTC in winter.
        open.clock.turn(Duration.ofDays(14).plusHours(2).minusSeconds(1));
        assertEquals(Stage.OPEN, stage(edition));
        assertEquals(List.of(2026), years(EditionFilter.all().at(Stage.OPEN)));
        open.clock.turn(Duration.ofSeconds(1));
        assertEquals(Stage.JURY, stage(edition));
        assertEquals(List.of(), years(EditionFilter.all().at(Stage.OPEN)));
        assertEquals(List.of(2026), years(EditionFilter.all().at(Stage.JURY)));
    }

    @Test
    void isComingBeforeItsFirstDay() {
        var content = content(2026).open(LocalDate.of(2026, 11, 27), LocalDateTime.of(2026, 12, 10, 12, 0));
        var edition = done(open.editions.publish(MANAGER, done(open.editions.add(MANAGER, content)).id(), 1));
        assertEquals(Stage.COMING, stage(edition));
        assertEquals(List.of(2026), years(EditionFilter.all().at(Stage.COMING)));
        open.clock.turn(Duration.ofHours(14));
        assertEquals(Stage.OPEN, stage(edition));
    }

    @Test
    void findsByWordsWhateverTheirAccentsAndPagesByCursor() {
        done(open.editions.add(MANAGER, content(2024)));
        done(open.editions.add(MANAGER, content(2025)));
        done(open.editions.add(MANAGER, content(2026)));
        assertEquals(List.of(2026, 2025, 2024), years(EditionFilter.all().withText("RETENIR L’EAU")));
        assertEquals(List.of(), years(EditionFilter.all().withText("montagne")));
        var first = open.editions.page(MANAGER, EditionFilter.all(), EditionOrder.OLDEST, "", 2);
        assertEquals(2026, open.editions.page(MANAGER, EditionFilter.all(), EditionOrder.OLDEST, first.next(), 2).items().get(0).content().year());
        assertEquals(3, open.editions.count(MANAGER, EditionFilter.all(), 10));
        assertEquals(3, open.editions.of(MANAGER, "defi FICTIF").size());
    }

    @Test
    void losesTheRaceWithAnOldVersion() {
        var edition = open.draft();
        done(open.editions.change(MANAGER, edition.id(), 1, content(2026).about("Theirs", "")));
        assertInstanceOf(Written.Lost.class, open.editions.change(MANAGER, edition.id(), 1, content(2026).about("Mine", "")));
        assertInstanceOf(Written.Lost.class, open.editions.publish(MANAGER, edition.id(), 1));
        assertEquals("Theirs", open.editions.find(MANAGER, edition.id()).orElseThrow().content().theme());
    }

    @Test
    void goesToTheBinAndBack() {
        var edition = open.draft();
        done(open.editions.bin(MANAGER, edition.id(), 1));
        assertEquals(Optional.empty(), open.editions.find(MANAGER, edition.id()));
        var bin = new EditionBin(open.store.store(), open.store.journal());
        assertInstanceOf(Bin.Outcome.Unknown.class, bin.restore(OBSERVER, edition.ref(), Locale.FRENCH));
        assertInstanceOf(Bin.Outcome.Done.class, bin.restore(MANAGER, edition.ref(), Locale.FRENCH));
        assertEquals(content(2026), open.editions.find(MANAGER, edition.id()).orElseThrow().content());
    }
}
