// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseCheckTest {
    @TempDir
    private Path folder;

    @Test
    void namesAServerThatDoesNotAnswer() throws IOException {
        int port;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
            assertDoesNotThrow(() -> DatabaseCheck.check("jdbc:postgresql://127.0.0.1:" + server.getLocalPort() + "/lab?user=me", folder));
        }
        var refusal = assertThrows(Refusal.class, () -> DatabaseCheck.check("jdbc:postgresql://127.0.0.1:" + port + "/lab?user=me", folder));
        assertTrue(refusal.getMessage().contains("127.0.0.1:" + port) && !refusal.getMessage().contains("user"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"banana", "jdbc:mysql://x/y?password=secret", "jdbc:postgresql:", "jdbc:postgresql:///", "jdbc:sqlite:/x.db"})
    void refusesWhatIsNoAddressWithoutRepeatingIt(String url) {
        var refusal = assertThrows(Refusal.class, () -> DatabaseCheck.check(url, folder));
        assertTrue(refusal.getMessage().startsWith("database.url is no address") && !refusal.getMessage().contains("secret"), refusal.getMessage());
    }

    @Test
    void namesAFileThatIsNoDatabase() throws IOException {
        var file = folder.resolve("faisceau.db");
        assertDoesNotThrow(() -> DatabaseCheck.check("", file));
        Files.writeString(file, "SQLite format 3\u0000 and more");
        assertDoesNotThrow(() -> DatabaseCheck.check("", file));
        Files.writeString(file, "something else altogether");
        assertTrue(assertThrows(Refusal.class, () -> DatabaseCheck.check("", file)).getMessage().contains("damaged"));
    }
}
