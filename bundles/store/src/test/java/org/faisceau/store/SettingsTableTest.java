// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Ref;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
final class SettingsTableTest {
    private static final String PID = "org.faisceau.needs.NeedRegister";
    @Parameter TestEngine engine;
    @TempDir Path folder;
    private Place place;
    private Database database;
    private SettingsTable settings;

    @BeforeEach
    void fresh() {
        place = engine.in(folder);
        open();
    }

    private void open() {
        database = new Database(place, new Hands());
        settings = new SettingsTable(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void bringsBackEveryTypeAfterARestart() throws Exception {
        settings.store(PID, new Hashtable<>(Map.of("title", "Été « 2026 » = 100 %", "days", 30, "limit", 5_000_000_000L, "open", true,
                "themes", new String[] {"eau", "énergie"})));
        close();
        open();
        Dictionary<?, ?> found = settings.load(PID);
        assertEquals("Été « 2026 » = 100 %", found.get("title"));
        assertEquals(30, found.get("days"));
        assertEquals(5_000_000_000L, found.get("limit"));
        assertEquals(true, found.get("open"));
        assertArrayEquals(new String[] {"eau", "énergie"}, (String[]) found.get("themes"));
    }

    @Test
    void forgetsWhatWasDeleted() throws Exception {
        settings.store(PID, new Hashtable<>(Map.of("days", 30)));
        settings.delete(PID);
        assertFalse(settings.exists(PID));
        assertFalse(settings.getDictionaries().hasMoreElements());
        assertThrows(IOException.class, () -> settings.load(PID));
    }

    @Test
    void refusesASecret() {
        assertThrows(IOException.class, () -> settings.store(PID, new Hashtable<>(Map.of("mailPassword", "hidden"))));
    }

    @Test
    void leavesATraceOnlyWhereSomethingChanged() throws Exception {
        settings.store(PID, new Hashtable<>(Map.of("days", 30)));
        settings.store(PID, new Hashtable<>(Map.of("days", 30)));
        var actions = new JournalBook(database).of(new Ref("setting", PID), 10).stream().map(entry -> entry.action()).toList();
        assertEquals(List.of("set"), actions);
    }
}
