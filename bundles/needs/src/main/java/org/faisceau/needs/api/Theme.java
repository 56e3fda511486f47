// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.Locale;

/**
 * A domain by which needs are sorted.
 *
 * @param id stable word, lower-case letters and digits
 * @param retired not offered any more; stays on the needs that have it
 * @param version for optimistic writes
 */
public record Theme(String id, String nameFr, String nameEn, String detailFr, String detailEn, boolean retired, int version) {
    /** The kind's word. */
    public static final String KIND = "theme";

    /** Its name in a language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameFr;
    }

    /** What it covers, in a language; may be empty. */
    public String detail(Locale locale) {
        return locale.getLanguage().equals("en") ? detailEn : detailFr;
    }
}
