// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.Locale;

/** Words of a technique, kept in both languages: they stay when it is gone. */
public record Spoken(String french, String english) {
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : french;
    }

    /** True where neither says anything. */
    public boolean isEmpty() {
        return french.isEmpty() && english.isEmpty();
    }
}
