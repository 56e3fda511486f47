// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordHashesTest {
    private final PasswordHashes quick = new PasswordHashes(64, 1);

    @Test
    void takesNineteenMebibytesAndTwoPasses() {
        assertTrue(new PasswordHashes().decoy().startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    @Test
    void knowsItsPasswordAgain() {
        assertEquals(Optional.of(true), quick.matches("tulipe-ardoise-vélo", quick.of("tulipe-ardoise-vélo")));
    }

    @Test
    void knowsAnAccentTypedOnAnotherKeyboard() {
        assertEquals(Optional.of(true), quick.matches("ve\u0301lo", quick.of("v\u00e9lo")));
    }

    @Test
    void refusesAnotherPassword() {
        assertEquals(Optional.of(false), quick.matches("tulipe-ardoise-velo", quick.of("tulipe-ardoise-vélo")));
    }

    @Test
    void saltsEachHash() {
        assertNotEquals(quick.of("same"), quick.of("same"));
    }

    @Test
    void matchesNothingAgainstTheDecoyOrAnAccountWithoutPassword() {
        assertEquals(Optional.of(false), quick.matches("", quick.decoy()));
        assertEquals(Optional.of(false), quick.matches("", ""));
    }

    @Test
    void seesWhatOlderParametersMade() {
        assertTrue(new PasswordHashes(128, 1).isOutdated(quick.of("x")));
        assertFalse(quick.isOutdated(quick.of("x")));
    }

    /** Vector of the reference implementation: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32. */
    @Test
    void agreesWithTheReferenceImplementation() {
        assertEquals(Optional.of(true),
                quick.matches("password", "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"));
    }
}
