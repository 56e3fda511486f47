// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void areCompleteInBothLanguages() throws IOException {
        assertEquals(texts("texts.properties").keySet(), texts("texts_en.properties").keySet());
    }

    @Test
    void haveNoApostropheThatMessageFormatEats() throws IOException {
        assertFalse(texts("texts.properties").values().toString().contains("'"));
        assertFalse(texts("texts_en.properties").values().toString().contains("'"));
    }

    private static Properties texts(String name) throws IOException {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(TextsTest.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
