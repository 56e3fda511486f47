// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.util.Locale;

/**
 * A text in French and English, as far as somebody wrote it in both.
 *
 * @param fr empty where there is none; both empty for no text
 * @param en empty where there is none
 */
public record Bilingual(String fr, String en) {
    /** No text. */
    public static Bilingual none() {
        return new Bilingual("", "");
    }

    /** The same words in both languages: a name, or what a person wrote once. */
    public static Bilingual of(String text) {
        return new Bilingual(text, text);
    }

    /** In that language, else in the other. */
    public String in(Locale locale) {
        boolean isEnglish = locale.getLanguage().equals("en");
        var wanted = isEnglish ? en : fr;
        return wanted.isEmpty() ? isEnglish ? fr : en : wanted;
    }

    public boolean isEmpty() {
        return fr.isEmpty() && en.isEmpty();
    }
}
