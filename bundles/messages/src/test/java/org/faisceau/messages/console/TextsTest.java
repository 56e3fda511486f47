// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.faisceau.messages.MailingKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @ValueSource(classes = {InboxPage.class, MailingKind.class})
    void bothLanguagesSayTheSameThings(Class<?> owner) throws IOException {
        assertEquals(texts(owner, "texts.properties").keySet(), texts(owner, "texts_en.properties").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts.properties", "texts_en.properties"})
    void everyTextIsOneThatTheFormatReads(String file) throws IOException {
        var texts = texts(InboxPage.class, file);
        assertFalse(texts.values().toString().contains("'"));
        texts.values().forEach(text -> new MessageFormat(text.toString()));
    }

    private static Properties texts(Class<?> owner, String name) throws IOException {
        var texts = new Properties();
        try (var in = new InputStreamReader(owner.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
