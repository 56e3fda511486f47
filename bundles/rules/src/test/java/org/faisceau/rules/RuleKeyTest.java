// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleKeyTest {
    @TempDir
    Path folder;

    @Test
    void isMadeOnceAndReadAgain() {
        var first = new RuleKey(folder.resolve("rules.key")).keys();
        assertArrayEquals(first.getPrivate().getEncoded(), new RuleKey(folder.resolve("rules.key")).keys().getPrivate().getEncoded());
    }

    @Test
    void leavesNothingBesideItself() throws IOException {
        new RuleKey(folder.resolve("rules.key")).keys();
        try (var files = Files.list(folder)) {
            assertEquals(List.of("rules.key"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void takesAnEmptyFileForNone() throws IOException {
        var file = Files.createFile(folder.resolve("rules.key"));
        assertEquals(Optional.empty(), new RuleKey(file).known());
        new RuleKey(file).keys();
        assertEquals(2, Files.readAllLines(file).size());
    }
}
