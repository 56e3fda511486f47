// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.OpenLibrary.MANAGER;
import static org.faisceau.library.OpenLibrary.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.Feedback.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock stands at 26 November 2026. */
public class ShownStoriesTest {
    @Test
    void offersStoriesWhoseAgreementIsNotedAndThoseThatAreQuoted(@TempDir Path folder) {
        try (var open = new OpenLibrary(folder)) {
            var shown = new ShownStories(open.feedbacks);
            var quoted = shown.find(new Ref(Feedback.KIND, "cour-d-ecole-vegetalisee"), Locale.FRENCH).orElseThrow();
            assertTrue(quoted.text().matches("(?s)40.000.*") && quoted.text().contains("août 2022"), quoted::text);
            assertEquals(Optional.empty(), quoted.agreedOn(), "nobody was asked");
            assertEquals(LocalDate.of(2025, 6, 5), quoted.quote().orElseThrow().day());
            var own = done(open.feedbacks.add(open.buyer, Feedback.Content.titled(Sort.SUCCESS, "Capteurs", "Trois capteurs").by(open.town, "Ville de Valfleuri")));
            assertTrue(shown.find(own.ref(), Locale.FRENCH).isEmpty(), "nobody agreed");
            done(open.feedbacks.share(open.buyer, own.id(), 1, Optional.of(LocalDate.of(2026, 11, 20))));
            assertEquals(Optional.of(LocalDate.of(2026, 11, 20)), shown.find(own.ref(), Locale.FRENCH).orElseThrow().agreedOn());
            assertTrue(shown.all(Locale.FRENCH, 10).stream().anyMatch(one -> one.ref().equals(own.ref()) && one.owner().equals(open.town)));
        }
    }

    @Test
    void tellsOfWhatIsQuotedNothingThatIsWrittenHere(@TempDir Path folder) {
        try (var open = new OpenLibrary(folder)) {
            var content = Feedback.Content.titled(Sort.SUCCESS, "Capteurs", "Trois capteurs").withResult("Moins de fuites").with("Secret partner").learning("Secret lesson").quoted("Bulletin municipal", LocalDate.of(2026, 5, 1));
            var one = done(open.feedbacks.add(MANAGER, content));
            done(open.feedbacks.share(MANAGER, one.id(), 1, Optional.empty()));
            var piece = new ShownStories(open.feedbacks).find(one.ref(), Locale.FRENCH).orElseThrow();
            assertEquals("Moins de fuites", piece.text());
            assertFalse(piece.toString().contains("Secret"), piece::toString);
        }
    }
}
