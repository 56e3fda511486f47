// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock stands at 24 November 2026. */
public class ShownGatheringsTest {
    @Test
    void offersThoseToComeThatWereShownToEverybody(@TempDir Path folder) {
        try (var open = new OpenGatherings(folder)) {
            var notices = new NoticeRegister(open.store.store(), open.clock);
            var shown = new ShownGatherings(notices, open.formats, open.clock);
            var gathering = open.opened();
            assertEquals(List.of(), shown.all(Locale.FRENCH, 10), "nobody showed it");
            notices.show(MANAGER, gathering.id(), true);
            var piece = shown.find(gathering.ref(), Locale.FRENCH).orElseThrow();
            assertEquals("lundi 10 mai 2027, de 09:30 à 11:00 · Halle fictive", piece.lead().toLowerCase(Locale.FRENCH).replace("halle", "Halle"));
            var format = open.formats.find(MANAGER, gathering.content().format()).orElseThrow().format();
            assertEquals(format.title().in(Locale.FRENCH) + "\n\n" + format.summary().in(Locale.FRENCH), piece.text(), "what is written for those invited stays with them");
            assertEquals(format.title().in(Locale.ENGLISH) + "\n\n" + format.summary().in(Locale.ENGLISH), shown.find(gathering.ref(), Locale.ENGLISH).orElseThrow().text());
            assertEquals(Optional.of(LocalDate.of(2026, 11, 24)), piece.agreedOn());
        }
    }
}
