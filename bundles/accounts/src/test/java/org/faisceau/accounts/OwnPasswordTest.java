// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.faisceau.accounts.OpenAccounts.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.SignIns.Attempt;
import org.faisceau.accounts.api.SignIns.PasswordChange;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPasswordTest {
    private static final String WANTED = "quite another long one";
    private OpenAccounts open;
    private Account sophie;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenAccounts(folder);
        sophie = open.add("sophie", Role.BUYER, "org-1");
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void changesWithTheOldOneAndKeepsThisSignInAlone() {
        var here = open.signIn("sophie");
        var there = open.signIn("sophie");
        assertEquals(new PasswordChange.Done(), open.signIns.changePassword(sophie.actor(), here, PASSWORD, WANTED));
        assertTrue(open.signIns.find(here).isPresent());
        assertTrue(open.signIns.find(there).isEmpty());
        assertInstanceOf(Attempt.Welcome.class, open.signIns.signIn("sophie", WANTED, "", ""));
    }

    @Test
    void refusesWithoutTheOldOne() {
        assertEquals(new PasswordChange.Wrong(), open.signIns.changePassword(sophie.actor(), "", "not that one at all", WANTED));
        assertInstanceOf(Attempt.Welcome.class, open.signIns.signIn("sophie", PASSWORD, "", ""));
    }

    @Test
    void refusesAWeakOneAndTheSameAgain() {
        assertEquals(new PasswordChange.TooWeak(12), open.signIns.changePassword(sophie.actor(), "", PASSWORD, "short"));
        assertEquals(new PasswordChange.TooWeak(12), open.signIns.changePassword(sophie.actor(), "", PASSWORD, PASSWORD));
    }

    @Test
    void makesAGuesserOfTheOldOneWait() {
        IntStream.range(0, 5).forEach(time -> open.signIns.changePassword(sophie.actor(), "", "not that one at all", WANTED));
        assertInstanceOf(PasswordChange.Wait.class, open.signIns.changePassword(sophie.actor(), "", PASSWORD, WANTED));
    }

    @Test
    void isNothingForWhoHasNoAccount() {
        assertEquals(new PasswordChange.Wrong(), open.signIns.changePassword(Actor.nobody(), "", PASSWORD, WANTED));
        assertEquals(new PasswordChange.Wrong(), open.signIns.changePassword(Actor.system(), "", PASSWORD, WANTED));
    }
}
