// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern SAID = Pattern.compile("say\\(\"([^\"]+)\"[,)]");

    @Test
    void areCompleteInBothLanguages() throws IOException {
        assertEquals(texts("texts.properties").keySet(), texts("texts_en.properties").keySet());
    }

    @Test
    void haveNoApostropheThatMessageFormatEats() throws IOException {
        assertFalse(texts("texts.properties").values().toString().contains("'"));
        assertFalse(texts("texts_en.properties").values().toString().contains("'"));
    }

    @Test
    void holdEveryKeyThatATemplateSays() throws IOException {
        var said = new TreeSet<String>();
        try (var templates = Files.list(Path.of("src/main/jte"))) {
            for (var template : templates.toList()) SAID.matcher(Files.readString(template)).results().forEach(found -> said.add(found.group(1)));
        }
        assertTrue(texts("texts.properties").keySet().containsAll(said), () -> "missing among " + said);
    }

    private static Properties texts(String name) throws IOException {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(TextsTest.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
