// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code prepare}: whole starts with every module, on an empty folder and on what the first one kept, for the JVM to learn its
 * classes. The start script had the JVM told to keep them when this ends.
 */
final class Prepare {
    private static final String HOST = "127.0.0.1";
    /** Held until the JVM ends and keeps it. */
    private static volatile Learnt learnt = new Learnt(List.of());
    private final Home home;
    private final Map<String, String> environment;
    private final PrintStream out;

    Prepare(Home home, Map<String, String> environment, PrintStream out) {
        this.home = home;
        this.environment = environment;
        this.out = out;
    }

    int run() {
        // What a first start tells an administrator is not for this folder.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try {
            var folder = Files.createTempDirectory("faisceau-prepare");
            try {
                start(folder).close();
                learn(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a folder for a start on trial", e);
        }
        out.println("Prepared: later starts of this distribution, in this place and with this Java, take less.");
        return 0;
    }

    private void learn(Path folder) {
        try (var instance = start(folder)) {
            instance.awaitReady(HOST).ifPresent(endpoint -> endpoint.ask("/sign-in"));
            learnt = Learnt.of(instance.context());
        }
    }

    private Instance start(Path folder) {
        var modules = home.readFeatures().stream().filter(feature -> !feature.isPlatform()).map(Feature::name).collect(Collectors.joining(","));
        var settings = Settings.of(home.folder(), folder, environment, Map.of("host", HOST, "port", "0", "modules", modules, "database.url", ""));
        return Instance.start(home, new DataFolder(folder), settings, true, Secret.make());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
