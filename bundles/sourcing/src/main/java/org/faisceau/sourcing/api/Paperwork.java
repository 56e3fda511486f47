// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.Locale;
import org.faisceau.sourcing.spi.Sheet;

/**
 * A document that a run handed out, in both languages.
 *
 * @param isPublic true where its files and dates are there for everybody
 */
public record Paperwork(String word, Spoken label, Sheet french, Sheet english, boolean isPublic) {
    public Sheet in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : french;
    }
}
