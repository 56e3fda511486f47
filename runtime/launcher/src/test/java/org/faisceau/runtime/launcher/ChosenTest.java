// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChosenTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void laysOutADistribution() throws IOException {
        var features = Files.createDirectory(folder.resolve("features"));
        Files.writeString(features.resolve("platform.json"), "{\"id\":\"g:f:1\",\"bundles\":[{\"id\":\"g:org.faisceau.modules:1\"}]}");
        Files.writeString(features.resolve("needs.json"), "{\"id\":\"g:f:1\",\"bundles\":[{\"id\":\"g:org.faisceau.needs:1\"}]}");
        var jar = folder.resolve("repository/g/org.faisceau.modules/1/org.faisceau.modules-1.jar");
        Files.createDirectories(jar.getParent());
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("org/faisceau/modules/profiles.json"));
            out.write("[{\"modules\":[\"needs\",\"gatherings\"]},{\"modules\":[\"showcase\"]}]".getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> absent(String names) {
        return new Chosen(new Home(folder)).absent(names);
    }

    @Test
    void modulesOfTheDistributionAndPartsOfThePlatformAreThere() {
        assertEquals(List.of(), absent("needs, modules,"));
        assertEquals(List.of(), absent(""));
    }

    @Test
    void namesOfAProfileMayBeAbsent() {
        assertEquals(List.of("gatherings", "showcase"), absent("needs,gatherings,showcase"));
    }

    @Test
    void anyOtherNameIsRefusedWithThoseThatExist() {
        assertEquals("--modules does not know gathering; there are needs", assertThrows(Usage.class, () -> absent("needs,gathering")).getMessage());
    }
}
