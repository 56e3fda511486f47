// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.faisceau.kernel.api.Texts;
import org.faisceau.modules.console.ModulesPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SayingsTest {
    @Test
    void saysBothLanguagesAtOnce() {
        var said = Sayings.both("trouble.lacks", "NeedRegister", "Store");
        assertEquals("NeedRegister attend Store, que personne n’offre.", said.french());
        assertEquals("NeedRegister waits for Store, which nobody offers.", said.english());
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.faisceau.modules.texts", "org.faisceau.modules.console.texts"})
    void bothLanguagesSayTheSameKeysWithoutStraightApostrophes(String name) {
        var exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var french = ResourceBundle.getBundle(name, Locale.ROOT, exact);
        var english = ResourceBundle.getBundle(name, Locale.ENGLISH, exact);
        assertEquals(new TreeSet<>(french.keySet()), new TreeSet<>(english.keySet()));
        for (var texts : List.of(french, english)) for (var key : texts.keySet()) assertFalse(texts.getString(key).contains("'"), key);
    }

    @Test
    void countsNoneOneAndMany() {
        var words = Texts.beside(ModulesPage.class).in(Locale.FRENCH);
        assertEquals("aucune page", words.say("module.shown", 0, 0));
        assertEquals("1 page · 1 carte", words.say("module.shown", 1, 1));
        assertEquals("8 pages · 3 cartes", words.say("module.shown", 8, 3));
        assertEquals("« X » perd aussitôt ses écrans : une page et 2 cartes.", words.say("stop.own", "X", 1, 2));
    }
}
