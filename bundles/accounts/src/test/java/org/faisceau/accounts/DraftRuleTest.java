// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftRuleTest {
    private static final Draft GOOD = OpenAccounts.draft("sophie", Role.BUYER, "org-1");

    @Test
    void findsNoFaultInAGoodDraft() {
        assertEquals(Optional.empty(), DraftRule.fault(GOOD));
    }

    @Test
    void tidiesCaseAndSpaces() {
        var tidied = DraftRule.tidied(new Draft(" Sophie ", " Sophie Exemple ", " a@example.invalid ", Role.BUYER, " org-1 ", "en"));
        assertEquals(new Draft("sophie", "Sophie Exemple", "a@example.invalid", Role.BUYER, "org-1", "en"), tidied);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "no space", "accentué", "-dash", "<script>", "a\nb"})
    void refusesNamesThatAreHardToType(String name) {
        assertEquals(Optional.of("name"), DraftRule.fault(new Draft(name, "X", "", Role.BUYER, "", "fr")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two\nlines", "over\u202Eride", "zero\u0000"})
    void refusesFullNamesThatAreNotOneLineOfSight(String fullName) {
        assertEquals(Optional.of("fullName"), DraftRule.fault(new Draft("sophie", fullName, "", Role.BUYER, "", "fr")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a@b@c", "a b@example.invalid", "a@example.invalid\nBcc: all@example.invalid", "@", "a@"})
    void refusesMailsThatAreNone(String mail) {
        assertEquals(Optional.of("mail"), DraftRule.fault(new Draft("sophie", "X", mail, Role.BUYER, "", "fr")));
    }

    @Test
    void refusesAnAccountForNobody() {
        assertEquals(Optional.of("role"), DraftRule.fault(OpenAccounts.draft("sophie", Role.NOBODY, "")));
    }

    @Test
    void refusesALanguageWithoutTexts() {
        assertEquals(Optional.of("language"), DraftRule.fault(new Draft("sophie", "X", "", Role.BUYER, "", "de")));
    }
}
