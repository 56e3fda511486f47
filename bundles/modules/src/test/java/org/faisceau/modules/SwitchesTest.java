// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.store.api.Journal.Entry;
import org.faisceau.testkit.TemporaryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class SwitchesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final Actor ADMIN = new Actor("a", Role.ADMINISTRATOR, "");

    @TempDir
    Path folder;

    private TemporaryStore store;
    private Switches switches;

    @BeforeEach
    void open() {
        store = TemporaryStore.in(folder, CLOCK);
        switches = new Switches(store.store(), CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void remembersAcrossARestart() {
        switches.write(ADMIN, "needs", false);
        store.reopen();
        assertEquals(Map.of("needs", false), new Switches(store.store(), CLOCK).read());
    }

    @Test
    void theJournalTellsASwitchOnce() {
        switches.write(ADMIN, "needs", false);
        switches.write(ADMIN, "needs", false);
        switches.write(ADMIN, "needs", true);
        assertEquals(List.of("enabled", "disabled"), store.journal().of(new Ref("module", "needs"), 10).stream().map(Entry::action).toList());
    }

    @Test
    void forgetsAModuleThatIsNoMore() {
        switches.write(ADMIN, "fr.example.watch", false);
        switches.forget(ADMIN, "fr.example.watch");
        assertEquals(Map.of(), switches.read());
    }

    @Test
    void loadsEachPartOfTheDemonstrationOnceInOrder() {
        var loaded = new ArrayList<String>();
        var demonstrations = new Demonstrations(true, switches);
        demonstrations.load(List.of(part("needs", 20, loaded), part("directory", 10, loaded)));
        demonstrations.load(List.of(part("needs", 20, loaded), part("directory", 10, loaded)));
        assertEquals(List.of("directory", "needs"), loaded);
        assertTrue(switches.isMarked("demonstration:needs"));
        assertFalse(switches.isMarked("demonstration:gatherings"));
    }

    @Test
    void mirrorsTheSwitchesToAFile() throws IOException {
        new SwitchFile(folder).write(Map.of("needs", false, "gatherings", true));
        assertEquals("{\"gatherings\":true,\"needs\":false}\n", Files.readString(folder.resolve("modules.json")));
    }

    private static Demonstration part(String word, int order, List<String> loaded) {
        return new Demonstration() {
            @Override
            public String part() {
                return word;
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public void load() {
                loaded.add(word);
            }
        };
    }
}
