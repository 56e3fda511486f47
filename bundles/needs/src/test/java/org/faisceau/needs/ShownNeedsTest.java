// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.needs.api.NeedState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock stands at 24 November 2026. */
public class ShownNeedsTest {
    @Test
    void offersWhatEverybodyMayReadWithTheDayItWasPublished(@TempDir Path folder) {
        try (var open = new OpenNeeds(folder)) {
            var draft = open.registered("Brouillon");
            var named = open.anonymous("Fuites");
            var shown = new ShownNeeds(open.store.store(), open.needs);
            var pieces = shown.all(Locale.FRENCH, 10);
            assertEquals(List.of(named.ref()), pieces.stream().map(one -> one.ref()).toList());
            assertEquals("", pieces.get(0).owner(), "who wishes not to be named");
            assertEquals(Optional.of(LocalDate.of(2026, 11, 24)), pieces.get(0).agreedOn());
            assertEquals(Optional.of(pieces.get(0)), shown.find(named.ref(), Locale.FRENCH));
            assertTrue(shown.find(draft.ref(), Locale.FRENCH).isEmpty());
            open.needs.move(OpenNeeds.MANAGER, named.id(), named.version(), NeedState.ABANDONED, "nothing more");
            assertTrue(shown.find(named.ref(), Locale.FRENCH).isEmpty());
        }
    }
}
