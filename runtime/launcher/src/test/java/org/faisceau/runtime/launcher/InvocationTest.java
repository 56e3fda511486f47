// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvocationTest {
    @Test
    void takesTheDataFolderOutWhereverItStands() {
        var call = of("token add --data /d --user admin");
        assertEquals(Optional.of(Path.of("/d")), call.data());
        assertEquals(List.of("token", "add", "--user", "admin"), call.spoken());
    }

    @Test
    void readsTheOptionsOfRun() {
        assertEquals(
            Map.of("host", "0.0.0.0", "port", "0", "demo", "true", "modules", "needs,gatherings"),
            of("run --host 0.0.0.0 --port 0 --demo --modules needs,gatherings").options());
    }

    @Test
    void makesTheFileOfACommandAbsolute() {
        assertEquals(List.of("needs", Path.of("a.csv").toAbsolutePath().toString()), of("import needs a.csv").words());
    }

    @Test
    void leavesWordsThatAreNoFilesAlone() {
        assertEquals(List.of("disable", "needs"), of("modules disable needs").words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help", "-h", "token --help", "run --help"})
    void helpsWhoAsks(String line) {
        assertEquals("help", of(line).command());
    }

    @Test
    void helpsWithWhatWasBeingAskedFor() {
        assertEquals(List.of("user", "add"), of("user add --help").words());
        var about = Usage.about(of("user add --help").words());
        assertTrue(about.contains("  user add --user NAME") && about.contains("expert, company or observer") && !about.contains("user list"), about);
        assertTrue(Usage.about(of("modules --help").words()).contains("modules enable|disable NAME"));
        assertEquals(Usage.TEXT, Usage.about(of("--help").words()));
    }

    @Test
    void saysWhichCommandsThereAre() {
        var told = assertThrows(Usage.class, () -> of("frobnicate --help")).getMessage();
        assertEquals("unknown command: frobnicate; there are backup, export, import, index, modules, prepare, restore, run, token, user, verify-document, verify-journal, version", told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "frobnicate", "run --fast", "run --port", "token add --data", "version now", "prepare all"})
    void refusesOtherWords(String line) {
        assertThrows(Usage.class, () -> of(line));
    }

    private static Invocation of(String line) {
        return Invocation.of(line.isEmpty() ? List.of() : List.of(line.split(" ")));
    }
}
