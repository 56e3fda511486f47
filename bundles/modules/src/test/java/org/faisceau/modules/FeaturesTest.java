// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeaturesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("platform.json"), """
                {"bundles":[{"id":"org.example:kernel:1.0"},{"id":"org.example:jetty:jar:light:2.0","http":true}]}""");
        Files.writeString(folder.resolve("needs.json"), "{\"bundles\":[{\"id\":\"org.example:needs:1.0\"}]}");
    }

    @Test
    void findsJarsWhereMavenPutsThem() {
        var jars = Features.in(folder, true).jars();
        assertEquals(List.of("needs", "platform"), List.copyOf(jars.keySet()));
        assertEquals(List.of("org/example/kernel/1.0/kernel-1.0.jar", "org/example/jetty/2.0/jetty-2.0-light.jar"), jars.get("platform"));
    }

    @Test
    void leavesOutWhatOpensThePortWhereACommandRunsAlone() {
        assertEquals(List.of("org/example/kernel/1.0/kernel-1.0.jar"), Features.in(folder, false).jars().get("platform"));
    }
}
