// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextsTest {
    private static final Pattern VALUE = Pattern.compile("\\{\\d");

    @ParameterizedTest
    @ValueSource(strings = {"", "api/", "console/", "command/"})
    void saysTheSameInBothLanguages(String place) {
        assertEquals(read(place + "texts.properties").stringPropertyNames(), read(place + "texts_en.properties").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api/", "console/", "command/"})
    void usesTheSameValuesInBothLanguages(String place) {
        var english = read(place + "texts_en.properties");
        read(place + "texts.properties").forEach((key, text) -> assertEquals(values((String) text), values(english.getProperty((String) key)), (String) key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts.properties", "api/texts.properties", "console/texts.properties", "command/texts.properties",
            "texts_en.properties", "api/texts_en.properties", "console/texts_en.properties", "command/texts_en.properties"})
    void usesNoApostropheThatMessageFormatEats(String file) {
        assertTrue(read(file).values().stream().noneMatch(text -> ((String) text).contains("'")), file);
    }

    private static Object values(String text) {
        return VALUE.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static Properties read(String file) {
        try (var in = new InputStreamReader(TextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
