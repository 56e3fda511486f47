// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.faisceau.kernel.api.Texts;
import org.junit.jupiter.api.Test;

final class TextsTest {
    @Test
    void bothLanguagesSayTheSame() throws IOException {
        assertEquals(properties("texts.properties").stringPropertyNames(), properties("texts_en.properties").stringPropertyNames());
    }

    @Test
    void noTextHasTheApostropheThatFormatsEat() throws IOException {
        assertFalse(properties("texts.properties").values().toString().contains("'"));
        assertFalse(properties("texts_en.properties").values().toString().contains("'"));
    }

    @Test
    void minglesOneAndManyRightly() {
        var words = Texts.beside(NeedImport.class).in(Locale.FRENCH);
        assertEquals("Code CPV inconnu, laissé de côté : 1.", words.say("line.cpvDropped", 1, "1"));
        assertEquals("Codes CPV inconnus, laissés de côté : 1, 2.", words.say("line.cpvDropped", 2, "1, 2"));
    }

    private static Properties properties(String name) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(TextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
