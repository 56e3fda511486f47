// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.faisceau.accounts.OpenAccounts.PASSWORD;
import static org.faisceau.accounts.OpenAccounts.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts.Creation;
import org.faisceau.accounts.api.SignIns.Attempt;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAdministratorTest {
    private static final String LINK = "/first-administrator?pass=";
    private OpenAccounts open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenAccounts(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void offersOneLinkPerStart() {
        var first = open.firstAdministrator(false);
        assertTrue(first.path().orElseThrow().startsWith(LINK));
        assertEquals(first.path(), first.path());
    }

    @Test
    void makesAnAdministratorWhateverTheDraftSays() {
        var first = open.firstAdministrator(false);
        var outcome = (Creation.Created) first.create(pass(first), draft("sophie", Role.OBSERVER, ""), PASSWORD);
        assertEquals(Role.ADMINISTRATOR, outcome.account().role());
        assertInstanceOf(Attempt.Welcome.class, open.signIns.signIn("sophie", PASSWORD, "", ""));
        assertEquals(Optional.empty(), first.path());
    }

    @Test
    void keepsThePassGoodWhileTheFormIsOff() {
        var first = open.firstAdministrator(false);
        var pass = pass(first);
        assertEquals(new Creation.Invalid("name"), first.create(pass, draft("a b", Role.ADMINISTRATOR, ""), PASSWORD));
        assertEquals(new Creation.Invalid("password"), first.create(pass, draft("sophie", Role.ADMINISTRATOR, ""), "short"));
        assertInstanceOf(Creation.Created.class, first.create(pass, draft("sophie", Role.ADMINISTRATOR, ""), PASSWORD));
    }

    @Test
    void refusesAnotherPassAReplayAndAnOldOne() {
        var first = open.firstAdministrator(false);
        var pass = pass(first);
        assertInstanceOf(Creation.Refused.class, first.create("never-was", draft("sophie", Role.ADMINISTRATOR, ""), PASSWORD));
        open.clock.turn(Duration.ofDays(8));
        assertInstanceOf(Creation.Refused.class, first.create(pass, draft("sophie", Role.ADMINISTRATOR, ""), PASSWORD));
    }

    @Test
    void voidsTheLinkOfAnEarlierStart() {
        var earlier = open.firstAdministrator(false);
        var pass = pass(earlier);
        var later = open.firstAdministrator(false);
        later.path();
        assertInstanceOf(Creation.Refused.class, later.create(pass, draft("sophie", Role.ADMINISTRATOR, ""), PASSWORD));
    }

    @Test
    void refusesOnceAnybodyExists() {
        var first = open.firstAdministrator(false);
        var pass = pass(first);
        open.add("admin", Role.ADMINISTRATOR, "");
        assertInstanceOf(Creation.Refused.class, first.create(pass, draft("sophie", Role.ADMINISTRATOR, ""), PASSWORD));
    }

    @Test
    void offersNoneInTheDemonstration() {
        assertEquals(Optional.empty(), open.firstAdministrator(true).path());
    }

    private static String pass(FirstAdministratorRegister first) {
        return first.path().orElseThrow().substring(LINK.length());
    }
}
