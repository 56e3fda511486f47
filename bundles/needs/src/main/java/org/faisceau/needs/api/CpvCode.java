// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.Locale;

/**
 * A code of the common procurement vocabulary (Regulation (EC) No 213/2008).
 *
 * @param code eight digits, without the check digit
 */
public record CpvCode(String code, String nameFr, String nameEn) {
    /** Its name in a language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameFr;
    }
}
