// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import javax.xml.parsers.SAXParserFactory;

/** What libraries read from the JVM rather than from the framework: set once, before it starts. */
final class SystemProperties {
    private SystemProperties() {}

    static void set(DataFolder data, Settings settings) {
        var logback = data.resolve("etc/logback.xml");
        if (Files.exists(logback)) set("logback.configurationFile", logback.toString());
        set("faisceau.logs", data.resolve("logs").toString());
        set("faisceau.log.format", settings.get("log.format", "text"));
        set("faisceau.log.level", settings.get("log.level", "info"));
        // Two threads may both be first to log: that lines waited for the other is no news.
        set("slf4j.internal.verbosity", "ERROR");
        set("org.jooq.no-logo", "true");
        set("org.jooq.no-tips", "true");
        // Named, it is not looked for among all providers each time a bundle's component descriptions are read.
        set("javax.xml.parsers.SAXParserFactory", SAXParserFactory.newDefaultInstance().getClass().getName());
        // SQLite unpacks its native library at each start: not into /tmp, which may be mounted noexec and keeps left-overs.
        set("org.sqlite.tmpdir", empty(data).toString());
    }

    private static void set(String name, String value) {
        System.setProperty(name, value);
    }

    private static Path empty(DataFolder data) {
        var folder = data.resolve("tmp");
        try {
            if (Files.exists(folder)) {
                try (var files = Files.walk(folder)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("temporary folder " + folder, e);
        }
    }
}
