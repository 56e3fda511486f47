// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** French is the base of every text, English is complete, and nothing trips MessageFormat. */
class TextsTest {
    private static final Path OURS = Path.of(System.getProperty("distribution"), "repository/org/faisceau");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        var texts = texts();
        var offences = new ArrayList<String>();
        texts.forEach((name, french) -> {
            if (!name.endsWith("texts.properties")) return;
            var english = texts.getOrDefault(name.replace("texts.properties", "texts_en.properties"), new Properties());
            var missing = new TreeSet<>(french.keySet());
            missing.removeAll(english.keySet());
            var extra = new TreeSet<>(english.keySet());
            extra.removeAll(french.keySet());
            if (!missing.isEmpty() || !extra.isEmpty()) offences.add(name + ": not in English " + missing + ", not in French " + extra);
        });
        assertEquals(List.of(), offences);
    }

    @Test
    void theApostropheIsTypographic() throws IOException {
        var offences = new ArrayList<String>();
        texts().forEach((name, texts) -> texts.forEach((key, text) -> {
            if (text.toString().contains("'")) offences.add(name + " " + key);
        }));
        assertEquals(List.of(), offences);
    }

    /** The later of two would silently win. */
    @Test
    void noKeyStandsTwice() throws IOException {
        var offences = new ArrayList<String>();
        texts().forEach((name, texts) -> ((Told) texts).twice.forEach(key -> offences.add(name + " " + key)));
        assertEquals(List.of(), offences);
    }

    /** Remembers what it is given twice. */
    private static final class Told extends Properties {
        private static final long serialVersionUID = 1;
        private final TreeSet<String> twice = new TreeSet<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) twice.add(key.toString());
            return super.put(key, value);
        }
    }

    /** By bundle and path. */
    private static SortedMap<String, Properties> texts() throws IOException {
        var all = new TreeMap<String, Properties>();
        try (var files = Files.walk(OURS)) {
            for (var jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) read(jar, all);
        }
        return all;
    }

    private static void read(Path jar, SortedMap<String, Properties> all) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(each -> each.getName().matches("org/faisceau/.*texts(_en)?\\.properties")).toList()) {
                var texts = new Told();
                texts.load(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8));
                all.put(entry.getName(), texts);
            }
        }
    }
}
