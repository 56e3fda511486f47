// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.util.List;
import java.util.Locale;

/** The two languages that people read; whatever is not English is French. */
final class Languages {
    static final List<String> ALL = List.of("fr", "en");

    private Languages() {}

    static String of(String language) {
        return language.equals("en") ? "en" : "fr";
    }

    static Locale locale(String language) {
        return language.equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    }
}
