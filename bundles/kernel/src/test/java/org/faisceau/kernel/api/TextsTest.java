// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

/** The machine of these tests speaks German and lies in Auckland: none of it may show. */
final class TextsTest {
    private final Words french = Texts.beside(TextsTest.class).in(Locale.FRENCH);
    private final Words english = Texts.beside(TextsTest.class).in(Locale.ENGLISH);

    @Test
    void everyLanguageButEnglishReadsFrench() {
        assertEquals("Bonjour Anne, c’est l’été", Texts.beside(TextsTest.class).in(Locale.GERMAN).say("greeting", "Anne"));
        assertEquals("Hello Anne, it’s summer", Texts.beside(TextsTest.class).in(Locale.CANADA).say("greeting", "Anne"));
    }

    @Test
    void countsInWords() {
        assertEquals("aucun besoin", french.say("needs", 0));
        assertEquals("un besoin", french.say("needs", 1));
        assertEquals("12 needs", english.say("needs", 12));
    }

    @Test
    void namesAMissingText() {
        assertThrows(MissingResourceException.class, () -> french.say("nothing.such"));
    }

    @Test
    void saysDaysAsTheScreenDoes() {
        assertEquals("18 déc. 2026", french.day(LocalDate.of(2026, 12, 18)));
        assertEquals("1er mars 2026", french.day(LocalDate.of(2026, 3, 1)));
        assertEquals("Dimanche 1er mars 2026", french.weekday(LocalDate.of(2026, 3, 1)));
        assertEquals("Mercredi 11 mars 2026", french.weekday(LocalDate.of(2026, 3, 11)));
    }

    @Test
    void saysMomentsInParis() {
        assertEquals("18 déc. 2026, 14:05", french.moment(Instant.parse("2026-12-18T13:05:00Z")));
    }

    @Test
    void saysAmountsWithoutCentsWhereThereAreNone() {
        assertEquals("100 000 €", plain(french.euros(Euros.of(100_000))));
        assertEquals("99,50 €", plain(french.euros(new Euros(9950))));
        assertEquals("€100,000", plain(english.euros(Euros.of(100_000))));
    }

    /** French groups by a narrow space that does not break. */
    private static String plain(String amount) {
        return amount.replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
