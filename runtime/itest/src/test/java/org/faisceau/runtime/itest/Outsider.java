// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who has Maven and the distribution: their repository holds of ours what {@code sdk/} carries and nothing else. What others made comes
 * from the repository of this build, without network.
 */
record Outsider(Path folder) {
    static final String NAME = "com.example.plea";
    private static final Path SDK = Running.DISTRIBUTION.resolve("sdk");
    private static final long PATIENCE_SECONDS = 240;

    /** Writes the technique as the line of sdk/README.md does. */
    void generates() throws IOException, InterruptedException {
        copy(SDK.resolve("repository"), folder.resolve("repository"));
        maven(folder, "-f", SDK.toString(), "archetype:generate", "-DoutputDirectory=" + folder, "-Dfaisceau=" + Running.DISTRIBUTION, "-DgroupId=com.example", "-DartifactId=" + NAME, "-Dpackage=" + NAME, "-Dtechnique=Plea", "-Did=plea");
        var pom = Files.readString(folder.resolve(NAME).resolve("pom.xml"));
        assertTrue(pom.contains("<artifactId>org.faisceau.technique</artifactId>") && !pom.contains("<plugin>") && !pom.contains("<dependency>"), pom);
    }

    /** Builds it and holds it to the contract; the jar. */
    Path builds() throws IOException, InterruptedException {
        var project = folder.resolve(NAME);
        maven(project, "package");
        assertTrue(Files.readString(project.resolve("target/surefire-reports/" + NAME + ".PleaContractTest.txt")).contains("Failures: 0"));
        return project.resolve("target/" + NAME + "-1.0.0.jar");
    }

    private void maven(Path where, String... arguments) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(System.getProperty("maven.home") + "/bin/mvn", "-B", "-o", "-Dmaven.repo.local=" + folder.resolve("repository"), "-Dmaven.repo.local.tail=" + tail(), "-Dmaven.repo.local.tail.ignoreAvailability=true"));
        line.addAll(Arrays.asList(arguments));
        var said = folder.resolve("maven.log").toFile();
        var maven = new ProcessBuilder(line).directory(where.toFile()).redirectErrorStream(true).redirectOutput(said);
        maven.environment().remove("MAVEN_ARGS");
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        maven.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        var running = maven.start();
        boolean isOver = running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!isOver) running.destroyForcibly();
        assertEquals(0, isOver ? running.exitValue() : -1, () -> read(said.toPath()));
    }

    /** Repositories of this build, which may itself stand on others. */
    private static String tail() {
        var others = System.getProperty("maven.repo.local.tail", "");
        return System.getProperty("localRepository") + (others.isEmpty() ? "" : "," + others);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copied = to.resolve(from.relativize(file));
                Files.createDirectories(copied.getParent());
                Files.copy(file, copied);
            }
        }
    }
}
