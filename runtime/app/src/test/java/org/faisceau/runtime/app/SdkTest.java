// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.component.annotations.Component;

/** What an outsider copies fits what lies beside it. */
class SdkTest {
    private final Path sdk = Path.of(System.getProperty("distribution"), "sdk");

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(one -> one.toString().endsWith(ending)).sorted().toList();
        }
    }

    @Test
    void carriesTheJarsAndThePomsOfWhatATechniqueKnows() throws IOException {
        var repository = sdk.resolve("repository");
        assertEquals(List.of("org.faisceau.archetype", "org.faisceau.console", "org.faisceau.kernel", "org.faisceau.sourcing", "org.faisceau.tck"), files(repository, ".jar").stream().map(SdkTest::artifact).toList());
        assertEquals(List.of("faisceau", "org.faisceau.archetype", "org.faisceau.bom", "org.faisceau.console", "org.faisceau.kernel", "org.faisceau.sourcing", "org.faisceau.tck", "org.faisceau.technique"), files(repository, ".pom").stream().map(SdkTest::artifact).toList());
    }

    private static String artifact(Path file) {
        return file.getParent().getParent().getFileName().toString();
    }

    @Test
    void theTechniqueToCopyCompilesAgainstThem(@TempDir Path out) throws Exception {
        var annotations = Path.of(Component.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var path = Stream.concat(files(sdk.resolve("repository"), ".jar").stream(), Stream.of(annotations)).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        var sources = compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(files(sdk.resolve("technique/src/main/java"), ".java"));
        assertTrue(compiler.getTask(said, null, null, List.of("-proc:none", "--release", "17", "-d", out.toString(), "-cp", path), null, sources).call(), said::toString);
    }
}
