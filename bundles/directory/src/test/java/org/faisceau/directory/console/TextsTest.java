// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

final class TextsTest {
    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertEquals(texts("texts.properties").keySet(), texts("texts_en.properties").keySet());
    }

    @Test
    void noApostropheThatTheFormatEats() throws IOException {
        assertFalse(texts("texts.properties").values().toString().contains("'"));
        assertFalse(texts("texts_en.properties").values().toString().contains("'"));
    }

    private static Properties texts(String name) throws IOException {
        var texts = new Properties();
        try (var in = new InputStreamReader(OrganisationsPage.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
