// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.regex.Pattern;

/**
 * Checks numbers of the French register of legal persons: SIREN (9 digits) and SIRET (14 digits, of which the first 9 are the
 * SIREN).
 *
 * <p>Source: INSEE; both carry Luhn's key (ISO/IEC 7812-1). The establishments of La Poste (SIREN 356000000) do not: the sum of
 * their digits is a multiple of five instead.
 */
public final class Siren {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u202f.\\-]");
    /** Its key is right, but nobody has it: it stands for « none » in files. */
    private static final String NOBODY = "000000000";
    private static final int SIREN = 9;
    private static final int SIRET = 14;
    private static final String LA_POSTE = "356000000";

    private Siren() {}

    /** The digits alone: what people type between them is dropped. */
    public static String tidy(String typed) {
        return isDigits(typed, typed.length()) ? typed : BETWEEN.matcher(typed).replaceAll("");
    }

    /** True for nine digits with a right key. */
    public static boolean isSiren(String digits) {
        return isDigits(digits, SIREN) && luhn(digits) % 10 == 0 && !digits.equals(NOBODY);
    }

    /** True for fourteen digits with right keys. */
    public static boolean isSiret(String digits) {
        if (!isDigits(digits, SIRET) || !isSiren(digits.substring(0, SIREN))) return false;
        if (luhn(digits) % 10 == 0) return true;
        return digits.startsWith(LA_POSTE) && digits.chars().map(digit -> digit - '0').sum() % 5 == 0;
    }

    /** By hand: an import asks hundreds of thousands of times. */
    private static boolean isDigits(String text, int many) {
        if (text.length() != many) return false;
        for (int at = 0; at < many; at++) if (text.charAt(at) < '0' || text.charAt(at) > '9') return false;
        return true;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int doubled = place % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum;
    }
}
