// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import java.util.List;
import java.util.Locale;
import org.faisceau.accounts.api.Accounts;

/**
 * Is a password good enough? Long, not the account's name, not made of a well-known word and a tail, not one run or one character.
 * No rule on kinds of characters: they make short passwords look strong. Source: CNIL deliberation 2022-100, NIST SP 800-63B 5.1.1.2.
 */
final class PasswordRule {
    /** Bounds the work of the hash. */
    static final int LONGEST = 256;

    private static final int DISTINCT = 5;
    private static final int BESIDE_THE_WORD = 6;
    private static final List<String> RUNS =
            List.of("abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "98765432109876543210", "azertyuiopqsdfghjklmwxcvbn", "qwertyuiopasdfghjklzxcvbnm");
    private static final List<String> WELL_KNOWN =
            List.of("password", "motdepasse", "faisceau", "livinglab", "greentech", "bonjour", "soleil", "welcome", "administrator", "administrateur",
                    "changeme", "iloveyou", "jetaime", "doudou", "azerty", "qwerty", "letmein", "marseille", "loulou", "football");

    private PasswordRule() {}

    static boolean isGood(String password, String accountName) {
        int length = password.codePointCount(0, password.length());
        if (length < Accounts.PASSWORD_MIN || password.length() > LONGEST) return false;
        var bare = password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        if (password.codePoints().distinct().count() < DISTINCT) return false;
        if (RUNS.stream().anyMatch(run -> bare.length() >= DISTINCT && (run + run).contains(bare))) return false;
        if (isWordAndTail(bare, accountName.replaceAll("[^a-z0-9]", ""))) return false;
        return WELL_KNOWN.stream().noneMatch(word -> isWordAndTail(bare, word));
    }

    private static boolean isWordAndTail(String bare, String word) {
        return word.length() > 2 && bare.contains(word) && bare.replace(word, "").length() < BESIDE_THE_WORD;
    }
}
