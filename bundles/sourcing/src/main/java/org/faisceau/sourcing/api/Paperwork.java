// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.Locale;
import org.faisceau.sourcing.spi.Sheet;

/** A document that a run handed out, in both languages. */
public record Paperwork(String word, Spoken label, Sheet french, Sheet english) {
    public Sheet in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : french;
    }
}
