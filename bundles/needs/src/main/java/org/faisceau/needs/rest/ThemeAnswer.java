// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import org.faisceau.needs.api.Theme;

/** A theme as a caller reads it. */
record ThemeAnswer(String id, String nameFr, String nameEn, boolean retired) {
    static ThemeAnswer of(Theme theme) {
        return new ThemeAnswer(theme.id(), theme.nameFr(), theme.nameEn(), theme.retired());
    }
}
