// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.api;

import java.util.Locale;

/** A text in both languages, as a {@code module.json} gives it; readable while its bundle is stopped. */
public record Wording(String french, String english) {
    /** The same word in both languages. */
    public static Wording of(String word) {
        return new Wording(word, word);
    }

    /** True where it says nothing. */
    public boolean isEmpty() {
        return french.isEmpty() && english.isEmpty();
    }

    /** English for English, French for every other language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : french;
    }
}
