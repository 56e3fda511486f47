// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery staple", "tulipe-ardoise-vélo", "Qv7 x!kP-2mZt", "馬電池紙魚山川空雨雪花鳥月"})
    void acceptsWhatIsLong(String password) {
        assertTrue(PasswordRule.isGood(password, "buyer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "short-one", "aaaaaaaaaaaaaa", "abababababababab", "abcdefghijklm", "123456789012", "azertyuiopqsd", "Password2026!", "motdepasse123",
        "MotDePasse-75", "sophie.martin", "sophie-martin1"
    })
    void refusesWhatIsShortOrGuessedFirst(String password) {
        assertFalse(PasswordRule.isGood(password, "sophie.martin"));
    }

    @RepeatedTest(20)
    void acceptsThoseMadeByChance() {
        assertTrue(PasswordRule.isGood(Secret.password(), "admin"));
    }

    @ParameterizedTest
    @ValueSource(ints = 257)
    void refusesWhatWouldTakeLongToHash(int length) {
        assertFalse(PasswordRule.isGood("abcdefgh".repeat(40).substring(0, length), "buyer"));
    }
}
