// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

/** Numbers with a right key (Luhn), as SIREN and SIRET have; those here are fictitious and begin with 999. */
final class Keyed {
    private Keyed() {}

    /** These digits and their key. */
    static String digits(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int doubled = (digits.charAt(at) - '0') * ((digits.length() - at) % 2 == 1 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
