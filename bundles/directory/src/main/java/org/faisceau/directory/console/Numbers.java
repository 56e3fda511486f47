// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

/** Numbers of organisations as people read them. */
public final class Numbers {
    private static final String GAP = "\u00a0";

    private Numbers() {}

    /** Digits in groups: {@code 000 100 017}, {@code 000 100 017 00011}; a dash where there are none. */
    public static String inGroups(String digits) {
        if (digits.length() < 9) return digits.isEmpty() ? "—" : digits;
        var siren = digits.substring(0, 3) + GAP + digits.substring(3, 6) + GAP + digits.substring(6, 9);
        return digits.length() == 9 ? siren : siren + GAP + digits.substring(9);
    }
}
