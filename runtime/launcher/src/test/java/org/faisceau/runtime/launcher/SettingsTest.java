// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path home;

    @TempDir
    private Path data;

    @Test
    void laterSourcesOverrideEarlierOnes() throws IOException {
        write(home, "a = home\nb = home\nc = home\nd = home");
        write(data, "b = data\nc = data\nd = data");
        var settings = Settings.of(home, data, Map.of("FAISCEAU_C", "environment", "FAISCEAU_D", "environment"), Map.of("d", "option"));
        assertEquals(Map.of("a", "home", "b", "data", "c", "environment", "d", "option"), settings.values());
    }

    @Test
    void theEnvironmentSaysUnderscoreForDot() {
        assertEquals("x", Settings.of(home, data, Map.of("FAISCEAU_DATABASE_URL", "x", "PATH", "/bin"), Map.of()).get("database.url", ""));
    }

    @Test
    void anEmptySettingIsAbsent() {
        assertEquals(8080, Settings.of(home, data, Map.of("FAISCEAU_PORT", " "), Map.of()).port());
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThrows(Usage.class, Settings.of(home, data, Map.of(), Map.of("port", "70000"))::port);
    }

    @Test
    void keepsTheDemonstrationOutOfADatabaseBesideItsFolder() {
        Settings.of(home, data, Map.of("FAISCEAU_DATABASE_URL", " "), Map.of()).keepDemonstrationInItsFolder();
        var beside = Settings.of(home, data, Map.of("FAISCEAU_DATABASE_URL", "jdbc:postgresql://localhost/real"), Map.of());
        assertThrows(Refusal.class, beside::keepDemonstrationInItsFolder);
    }

    private static void write(Path folder, String text) throws IOException {
        Files.createDirectories(folder.resolve("etc"));
        Files.writeString(folder.resolve("etc/faisceau.properties"), text);
    }
}
