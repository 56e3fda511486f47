// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.regex.Pattern;
import org.faisceau.directory.api.Siren;

/**
 * A SIREN out of a table: spreadsheets take it for a number and drop its leading zeros, some files have a SIRET in its place.
 *
 * @param digits nine
 * @param hadLostZeros true where zeros were put back
 * @param isRight whether its key is right
 */
record SirenText(String digits, boolean hadLostZeros, boolean isRight) {
    private static final Pattern SIREN = Pattern.compile("\\d{5,9}");
    private static final Pattern SIRET = Pattern.compile("\\d{12,14}");

    /** What the cell says; {@code digits} is empty where that is no SIREN. */
    static SirenText read(String text) {
        var tidy = Siren.tidy(text);
        if (SIRET.matcher(tidy).matches()) return of("0".repeat(14 - tidy.length()) + tidy, tidy.length() < 14);
        if (SIREN.matcher(tidy).matches()) return of("0".repeat(9 - tidy.length()) + tidy, tidy.length() < 9);
        return new SirenText("", false, false);
    }

    boolean isNone() {
        return digits.isEmpty();
    }

    private static SirenText of(String padded, boolean mended) {
        var siren = padded.substring(0, 9);
        return new SirenText(siren, mended, Siren.isSiren(siren));
    }
}
