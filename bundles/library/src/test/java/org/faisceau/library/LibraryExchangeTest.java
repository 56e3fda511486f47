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
import org.faisceau.kernel.spi.Exchange.Taking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryExchangeTest {
    private OpenLibrary open;
    private FeedbackExchange feedback;
    private WorkExchange works;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenLibrary(folder);
        feedback = new FeedbackExchange(open.feedbacks, open.themes, open.clock);
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
    void keepsFeedbackOfAnotherLabAsAQuotationThatWaits() {
        var id = taken(feedback.take(MANAGER, new Item("x", "Toit fictif", Map.of("sort", "SUCCESS", "what", "Mousses", "amount", "1200.50", "month", "2026-03", "theme", "unheard")), "Lab voisin", "", Locale.FRENCH));
        var kept = open.feedbacks.find(MANAGER, id).orElseThrow();
        assertEquals("Lab voisin", kept.content().source());
        assertEquals("", kept.content().theme());
        assertEquals(Optional.empty(), open.feedbacks.find(OBSERVER, id), "a person here shares it");
        assertFalse(feedback.offered().stream().anyMatch(item -> item.id().equals(id)), "it is not handed on as ours");
    }

    @Test
    void bringsItUpToWhatTheOtherSaysNow() {
        var id = taken(feedback.take(MANAGER, new Item("x", "Toit fictif", Map.of("sort", "SUCCESS", "what", "Mousses")), "Lab voisin", "", Locale.FRENCH));
        assertEquals(id, taken(feedback.take(MANAGER, new Item("x", "Toit fictif", Map.of("sort", "SUCCESS", "what", "Sedums")), "Lab voisin", id, Locale.FRENCH)));
        assertEquals("Sedums", feedback.own(MANAGER, id).orElseThrow().field("what"));
    }

    @Test
    void saysThatARecordDoesNotFit() {
        var sentence = assertInstanceOf(Taking.Unfit.class, feedback.take(MANAGER, new Item("x", "Toit fictif", Map.of("sort", "SONG", "what", "Mousses")), "Lab voisin", "", Locale.FRENCH)).sentence();
        assertTrue(sentence.contains("n’est pas lisible"), sentence);
        assertInstanceOf(Taking.Refused.class, feedback.take(OBSERVER, new Item("x", "Toit fictif", Map.of()), "Lab voisin", "", Locale.FRENCH));
    }

    @Test
    void handsOutResourcesThatPeopleHereWroteAndKeepsThoseOfOthersUnshared() {
        open.work("Guide fictif");
        assertEquals(List.of("Guide fictif"), works.offered().stream().map(Item::title).toList());
        var item = works.offered().get(0);
        var id = taken(works.take(MANAGER, item, "Lab voisin", "", Locale.FRENCH));
        var kept = open.works.find(MANAGER, id).orElseThrow().content();
        assertEquals("Lab voisin", kept.source());
        assertFalse(kept.isShared());
        assertInstanceOf(Taking.Unfit.class, works.take(MANAGER, new Item("x", "Guide", Map.of("kind", "SONG")), "Lab voisin", "", Locale.FRENCH));
    }
}
