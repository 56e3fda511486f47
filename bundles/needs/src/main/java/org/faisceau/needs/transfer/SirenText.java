// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import org.faisceau.directory.api.Siren;

/**
 * A SIREN out of a table: spreadsheets take it for a number and drop its leading zeros, some files have a SIRET in its place.
 *
 * @param digits nine
 * @param hadLostZeros true where zeros were put back
 * @param isRight whether its key is right
 */
record SirenText(String digits, boolean hadLostZeros, boolean isRight) {
    /** Fewer digits than that are no number that lost its zeros. */
    private static final int SHORTEST = 5;

    /** What the cell says; {@code digits} is empty where that is no SIREN. */
    static SirenText read(String text) {
        var tidy = Siren.tidy(text);
        if (tidy.matches("\\d{10,14}") && tidy.length() > 11) return of("0".repeat(14 - tidy.length()) + tidy, tidy.length() < 14);
        if (tidy.matches("\\d{" + SHORTEST + ",9}")) return of("0".repeat(9 - tidy.length()) + tidy, tidy.length() < 9);
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
