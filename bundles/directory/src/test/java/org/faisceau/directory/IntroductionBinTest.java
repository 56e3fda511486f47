// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.faisceau.directory.OpenSolutions.saved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Bin;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionFilter;
import org.faisceau.directory.api.Introductions.Saving;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntroductionBinTest {
    private OpenSolutions open;
    private IntroductionBin bin;
    private Introduction made;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSolutions(folder);
        bin = new IntroductionBin(open.store(), open.journal());
        made = saved(open.introductions.ask(MANAGER, open.between(), true));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void oneInTheBinIsNeitherSeenNorCounted() {
        saved(open.introductions.bin(MANAGER, made.id(), made.version()));
        assertEquals(Optional.empty(), open.introductions.find(open.seller, made.id()));
        assertEquals(0, open.introductions.count(MANAGER, IntroductionFilter.all(), 10));
        assertEquals(Map.of(), open.introductions.madeByYear(MANAGER, ""));
        var there = bin.page(MANAGER, "", 10).items().get(0);
        assertEquals(List.of("Boucle Verte Imaginaire ↔ Ville de Rivemont", "m", LocalDate.of(2026, 12, 24)), List.of(there.title(), there.who(), there.until()));
    }

    @Test
    void comesBackAsItWas() {
        saved(open.introductions.bin(MANAGER, made.id(), made.version()));
        assertInstanceOf(Bin.Outcome.Done.class, bin.restore(MANAGER, made.ref(), Locale.FRENCH));
        assertEquals(Optional.of(made.content()), open.introductions.find(open.seller, made.id()).map(Introduction::content));
        assertInstanceOf(Bin.Outcome.Unknown.class, bin.restore(MANAGER, made.ref(), Locale.FRENCH));
    }

    @Test
    void isForManagersAlone() {
        assertInstanceOf(Saving.Refused.class, open.introductions.bin(open.buyer, made.id(), made.version()));
        saved(open.introductions.bin(MANAGER, made.id(), made.version()));
        assertEquals(List.of(), bin.page(open.buyer, "", 10).items());
        assertInstanceOf(Bin.Outcome.Unknown.class, bin.restore(open.buyer, made.ref(), Locale.FRENCH));
        assertInstanceOf(Bin.Outcome.Unknown.class, bin.end(open.buyer, made.ref(), Locale.FRENCH));
        assertInstanceOf(Saving.Unknown.class, open.introductions.bin(MANAGER, made.id(), made.version() + 1));
    }

    @Test
    void isGoneAfterThirtyDaysWithWhatTheJournalHeld() {
        saved(open.introductions.bin(MANAGER, made.id(), made.version()));
        assertEquals(0, bin.purge(LocalDate.of(2026, 12, 24), 100));
        assertEquals(1, bin.purge(LocalDate.of(2026, 12, 25), 100));
        assertEquals(Optional.empty(), bin.find(MANAGER, made.ref()));
        assertFalse(open.journal().of(made.ref(), 50).toString().contains("ecret"));
    }

    @Test
    void endsBeforeItsTimeWhereAManagerSaysSo() {
        saved(open.introductions.bin(MANAGER, made.id(), made.version()));
        assertInstanceOf(Bin.Outcome.Done.class, bin.end(MANAGER, made.ref(), Locale.FRENCH));
        assertEquals(List.of(), bin.page(MANAGER, "", 10).items());
    }
}
