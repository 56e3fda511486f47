// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.util.List;
import java.util.Locale;

/** A text of the book in both languages. The English may be empty where nobody wrote it yet: French is said then. */
public record Wording(String fr, String en) {
    public static Wording none() {
        return new Wording("", "");
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") && !en.isBlank() ? en : fr;
    }

    /** Its lines, without empty ones. */
    public List<String> lines(Locale locale) {
        return in(locale).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public boolean isEmpty() {
        return fr.isBlank();
    }
}
