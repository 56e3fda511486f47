// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.OpenLibrary.MANAGER;
import static org.faisceau.library.OpenLibrary.OBSERVER;
import static org.faisceau.library.OpenLibrary.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.kernel.spi.Exchange.Origin;
import org.faisceau.kernel.spi.Exchange.Own;
import org.faisceau.kernel.spi.Exchange.Taking;
import org.faisceau.library.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryExchangeTest {
    private static final Origin NEIGHBOUR = new Origin("key", "Lab voisin");
    private OpenLibrary open;
    private FeedbackExchange feedback;
    private WorkExchange works;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenLibrary(folder);
        feedback = new FeedbackExchange(open.feedbacks, open.themes);
        works = new WorkExchange(open.works, open.themes);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static String taken(Taking taking) {
        return assertInstanceOf(Taking.Taken.class, taking).ref().id();
    }

    @Test
    void handsOutFeedbackOnceWhoItIsAboutAgreed() {
        var one = open.feedback();
        assertEquals(List.of(), feedback.offered(), "neither what waits nor what is quoted from others");
        var shared = done(open.feedbacks.share(open.buyer, one.id(), 1, Optional.of(LocalDate.of(2026, 11, 20))));
        assertEquals(List.of("Capteurs fictifs"), feedback.offered().stream().map(Item::title).toList());
        done(open.feedbacks.withdraw(open.buyer, one.id(), shared.version()));
        assertEquals(List.of(), feedback.offered());
    }

    @Test
    void keepsFeedbackOfAnotherLabWithItsNameUntilSomebodyAgrees() {
        var id = taken(feedback.take(MANAGER, new Item("x", "Toit fictif", Map.of("sort", "SUCCESS", "what", "Mousses", "amount", "1200.50", "month", "2026-03", "theme", "unheard")), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        var kept = open.feedbacks.find(MANAGER, id).orElseThrow();
        assertEquals("Lab voisin", kept.takenFrom());
        assertFalse(kept.content().isQuoted(), "a bundle is no public document");
        assertEquals("", kept.content().theme());
        assertEquals(Optional.empty(), open.feedbacks.find(OBSERVER, id), "a person here shares it");
        assertInstanceOf(Written.Invalid.class, open.feedbacks.share(MANAGER, id, kept.version(), Optional.empty()));
        done(open.feedbacks.share(MANAGER, id, kept.version(), Optional.of(LocalDate.of(2026, 11, 20))));
        assertFalse(feedback.offered().stream().anyMatch(item -> item.id().equals(id)), "it is not handed on as ours");
    }

    @Test
    void bringsItUpToWhatTheOtherSaysNow() {
        var id = taken(feedback.take(MANAGER, new Item("x", "Toit fictif", Map.of("sort", "SUCCESS", "what", "Mousses")), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertEquals(id, taken(feedback.take(MANAGER, new Item("x", "Toit fictif", Map.of("sort", "SUCCESS", "what", "Sedums")), NEIGHBOUR, Optional.of(new Own(id, feedback.own(MANAGER, id).orElseThrow())), Locale.FRENCH)));
        assertEquals("Sedums", feedback.own(MANAGER, id).orElseThrow().field("what"));
    }

    @Test
    void whatReplacesFeedbackOfOursIsTheNeighboursAndWaitsForAnAgreement() {
        var mine = open.feedback();
        var shared = done(open.feedbacks.share(open.buyer, mine.id(), 1, Optional.of(LocalDate.of(2026, 11, 20))));
        var ours = feedback.own(MANAGER, mine.id()).orElseThrow();
        assertEquals(mine.id(), taken(feedback.take(MANAGER, ours, NEIGHBOUR, Optional.of(new Own(mine.id(), ours)), Locale.FRENCH)));
        var after = open.feedbacks.find(MANAGER, mine.id()).orElseThrow();
        assertEquals("Lab voisin", after.takenFrom());
        assertTrue(shared.isShared() && !after.isShared(), "who agreed did so to ours");
        assertEquals("Lab voisin", done(open.feedbacks.change(MANAGER, mine.id(), after.version(), after.content().withResult("Relu"))).takenFrom());
    }

    private Item item(String what) {
        return new Item("x", "Toit fictif", Map.of("sort", "SUCCESS", "what", what, "authority", "Ville de Valfleuri"));
    }

    @Test
    void writesNothingOverWhatAColleagueWroteSinceItWasSeen() {
        var id = taken(feedback.take(MANAGER, item("Mousses"), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        var seen = new Own(id, feedback.own(MANAGER, id).orElseThrow());
        var mine = open.feedbacks.find(MANAGER, id).orElseThrow();
        done(open.feedbacks.change(MANAGER, id, mine.version(), mine.content().withResult("Vu sur place")));
        assertInstanceOf(Taking.Lost.class, feedback.take(MANAGER, item("Sedums"), NEIGHBOUR, Optional.of(seen), Locale.FRENCH));
        assertInstanceOf(Taking.Lost.class, feedback.giveUp(MANAGER, seen, NEIGHBOUR, Locale.FRENCH));
        assertEquals("Vu sur place", feedback.own(MANAGER, id).orElseThrow().field("result"));
    }

    @Test
    void keepsWhatPeopleHereTiedItTo() {
        var id = taken(feedback.take(MANAGER, item("Mousses"), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        var mine = open.feedbacks.find(MANAGER, id).orElseThrow();
        done(open.feedbacks.change(MANAGER, id, mine.version(), mine.content().by(open.town, "Ville de Valfleuri")));
        taken(feedback.take(MANAGER, item("Sedums"), NEIGHBOUR, Optional.of(new Own(id, feedback.own(MANAGER, id).orElseThrow())), Locale.FRENCH));
        assertEquals(open.town, open.feedbacks.find(MANAGER, id).orElseThrow().content().authority());
    }

    @Test
    void putsWhatItsOriginTookBackInTheBin() {
        var id = taken(feedback.take(MANAGER, item("Mousses"), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        taken(feedback.giveUp(MANAGER, new Own(id, feedback.own(MANAGER, id).orElseThrow()), NEIGHBOUR, Locale.FRENCH));
        assertEquals(Optional.empty(), feedback.own(MANAGER, id));
        var work = taken(works.take(MANAGER, new Item("y", "Guide", Map.of("kind", "GUIDE", "language", "fr")), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        taken(works.giveUp(MANAGER, new Own(work, works.own(MANAGER, work).orElseThrow()), NEIGHBOUR, Locale.FRENCH));
        assertEquals(Optional.empty(), works.own(MANAGER, work));
    }

    @Test
    void saysCodesInWords() {
        assertEquals(List.of("Cahier des charges", "Acheteurs, Élus", "français"), List.of(works.said("step", "SPECIFICATION", Locale.FRENCH), works.said("readers", "PURCHASERS,ELECTED", Locale.FRENCH), works.said("language", "fr", Locale.FRENCH)));
        assertEquals("somethingNewer", works.said("step", "somethingNewer", Locale.FRENCH));
        assertTrue(works.isAskedFirst() && works.mayAgree(MANAGER, open.work("Guide").id()) && !works.mayAgree(OBSERVER, open.work("Autre").id()));
    }

    @Test
    void whatTakingAddsIsNoDifference() {
        var received = new Item("y", "Guide", Map.of("kind", "GUIDE", "language", "fr", "theme", "unheard"));
        var id = taken(works.take(MANAGER, received, NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertTrue(works.own(MANAGER, id).orElseThrow().saysTheSame(works.asTaken(received, NEIGHBOUR)), works.own(MANAGER, id)::toString);
        var other = taken(feedback.take(MANAGER, item("Mousses"), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertTrue(feedback.own(MANAGER, other).orElseThrow().saysTheSame(feedback.asTaken(item("Mousses"), NEIGHBOUR)));
    }

    @Test
    void saysThatARecordDoesNotFit() {
        var sentence = assertInstanceOf(Taking.Unfit.class, feedback.take(MANAGER, new Item("x", "Toit fictif", Map.of("sort", "SONG", "what", "Mousses")), NEIGHBOUR, Optional.empty(), Locale.FRENCH)).sentence();
        assertTrue(sentence.contains("n’est pas lisible"), sentence);
        assertInstanceOf(Taking.Unfit.class, feedback.take(MANAGER, new Item("x", "Toit fictif", Map.of("sort", "SUCCESS", "what", "Mousses", "amount", "-5")), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertInstanceOf(Taking.Refused.class, feedback.take(OBSERVER, new Item("x", "Toit fictif", Map.of()), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
    }

    @Test
    void handsOutResourcesThatPeopleHereWroteAndKeepsThoseOfOthersUnshared() {
        open.work("Guide fictif");
        assertEquals(List.of("Guide fictif"), works.offered().stream().map(Item::title).toList());
        var item = works.offered().get(0);
        var id = taken(works.take(MANAGER, item, NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        var kept = open.works.find(MANAGER, id).orElseThrow().content();
        assertEquals("Lab voisin", kept.source());
        assertFalse(kept.isShared());
        assertInstanceOf(Taking.Unfit.class, works.take(MANAGER, new Item("x", "Guide", Map.of("kind", "SONG")), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
    }
}
