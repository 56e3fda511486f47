// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.faisceau.accounts.OpenAccounts.PASSWORD;
import static org.faisceau.accounts.OpenAccounts.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.SignIns.Attempt;
import org.faisceau.accounts.api.SignIns.SignIn;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInsTest {
    private Path folder;
    private OpenAccounts open;
    private Account sophie;
    private Account admin;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        open = new OpenAccounts(temporary);
        sophie = open.add("sophie", Role.BUYER, "org-1");
        admin = open.add("admin", Role.ADMINISTRATOR, "");
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void welcomesNameAndPasswordWhateverTheCaseOfTheName() {
        var welcome = (Attempt.Welcome) open.signIns.signIn(" Sophie", PASSWORD, "192.0.2.1", "Browser");
        assertEquals(sophie.id(), welcome.account().id());
        assertEquals(43, welcome.cookie().length());
    }

    @Test
    void answersAlikeToAWrongPasswordAnUnknownNameAndADisabledAccount() {
        open.accounts.change(Actor.system(), sophie.id(), 1, draft("sophie", Role.BUYER, "org-1"), true);
        assertEquals(new Attempt.Wrong(), open.signIns.signIn("admin", "not that one at all", "", ""));
        assertEquals(new Attempt.Wrong(), open.signIns.signIn("never-was", PASSWORD, "", ""));
        assertEquals(new Attempt.Wrong(), open.signIns.signIn("sophie", PASSWORD, "", ""));
    }

    @Test
    void refusesAPasswordTooLongToHash() {
        assertEquals(new Attempt.Wrong(), open.signIns.signIn("sophie", "x".repeat(1_000_000), "", ""));
    }

    @Test
    void neverOpensAnAccountWithoutPassword() {
        open.accounts.create(Actor.system(), draft("hugo", Role.BUYER, ""));
        assertEquals(new Attempt.Wrong(), open.signIns.signIn("hugo", "", "", ""));
    }

    @Test
    void knowsWhoHoldsACookie() {
        var signedIn = open.signIns.find(open.signIn("sophie")).orElseThrow();
        assertEquals(sophie.actor(), signedIn.account().actor());
        assertEquals(open.clock.instant().plus(Duration.ofHours(2)), signedIn.endsAt());
    }

    @Test
    void givesEachSignInItsOwnCsrfSecret() {
        var one = open.signIns.find(open.signIn("sophie")).orElseThrow();
        var other = open.signIns.find(open.signIn("sophie")).orElseThrow();
        assertNotEquals(one.csrfSecret(), other.csrfSecret());
    }

    @Test
    void knowsNobodyByAnotherCookie() {
        assertTrue(open.signIns.find("never-was").isEmpty());
        assertTrue(open.signIns.find("").isEmpty());
    }

    @Test
    void survivesARestartAndHoldsOnAnotherNode() {
        var cookie = open.signIn("sophie");
        assertTrue(open.elsewhere().find(cookie).isPresent());
    }

    @Test
    void keepsNoCookieInTheDatabase() throws Exception {
        var cookie = open.signIn("sophie");
        open.close();
        try (var files = Files.walk(folder)) {
            var contents = files.filter(Files::isRegularFile).map(SignInsTest::bytes).toList();
            assertFalse(contents.stream().anyMatch(text -> text.contains(cookie)));
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void endsWhenIdle() {
        var cookie = open.signIn("sophie");
        open.clock.turn(Duration.ofHours(2));
        assertTrue(open.signIns.find(cookie).isEmpty());
    }

    @Test
    void staysOpenWhileUsedAndEndsAtItsAbsoluteEnd() {
        var cookie = open.signIn("sophie");
        useFor(cookie, 11);
        assertTrue(open.signIns.find(cookie).isPresent());
        open.clock.turn(Duration.ofHours(1));
        assertTrue(open.signIns.find(cookie).isEmpty());
    }

    private void useFor(String cookie, int hours) {
        java.util.stream.IntStream.range(0, hours).forEach(hour -> {
            open.clock.turn(Duration.ofHours(1));
            open.signIns.find(cookie);
        });
    }

    @Test
    void staysOpenForItsTimeWhereTheClockIsSetBack() {
        var cookie = open.signIn("sophie");
        open.clock.turn(Duration.ofHours(-2));
        assertTrue(open.signIns.find(cookie).isPresent());
        assertEquals(open.clock.instant(), only(sophie).lastSeen());
        open.clock.turn(Duration.ofHours(2));
        assertTrue(open.signIns.find(cookie).isEmpty());
    }

    @Test
    void endsWhereTheClockJumpsFortyDaysAhead() {
        var cookie = open.signIn("sophie");
        open.clock.turn(Duration.ofDays(40));
        assertTrue(open.signIns.find(cookie).isEmpty());
        assertTrue(open.signIns.find(open.signIn("sophie")).isPresent());
    }

    @Test
    void writesLastSeenOnceAMinuteAtMost() {
        var cookie = open.signIn("sophie");
        var since = open.clock.instant();
        open.clock.turn(Duration.ofSeconds(59));
        open.signIns.find(cookie);
        assertEquals(since, only(sophie).lastSeen());
        open.clock.turn(Duration.ofSeconds(6));
        open.signIns.find(cookie);
        assertEquals(open.clock.instant(), only(sophie).lastSeen());
    }

    @Test
    void obeysAShorterLimitFromTheNextRequest() {
        var cookie = open.signIn("sophie");
        open.settings.change(new SignInDefaults() {
            @Override
            public int idleMinutes() {
                return 10;
            }
        });
        open.clock.turn(Duration.ofMinutes(10));
        assertTrue(open.signIns.find(cookie).isEmpty());
    }

    @Test
    void remembersForFiveSecondsWhatAnotherNodeEnds() {
        var cookie = open.signIn("sophie");
        open.signIns.find(cookie);
        open.elsewhere().end(cookie);
        assertTrue(open.signIns.find(cookie).isPresent());
        open.clock.turn(Duration.ofSeconds(5));
        assertTrue(open.signIns.find(cookie).isEmpty());
    }

    @Test
    void endsAtOnceHere() {
        var cookie = open.signIn("sophie");
        open.signIns.find(cookie);
        open.signIns.end(cookie);
        assertTrue(open.signIns.find(cookie).isEmpty());
    }

    @Test
    void endsOnANewRoleANewOrganisationOrDisabling() {
        var byRole = open.signIn("sophie");
        open.signIns.find(byRole);
        open.accounts.change(Actor.system(), sophie.id(), 1, draft("sophie", Role.EXPERT, "org-1"), false);
        assertTrue(open.signIns.find(byRole).isEmpty());
        var byOrganisation = open.signIn("sophie");
        open.accounts.change(Actor.system(), sophie.id(), 2, draft("sophie", Role.EXPERT, "org-2"), false);
        assertTrue(open.signIns.find(byOrganisation).isEmpty());
        var byDisabling = open.signIn("sophie");
        open.accounts.change(Actor.system(), sophie.id(), 3, draft("sophie", Role.EXPERT, "org-2"), true);
        assertTrue(open.signIns.find(byDisabling).isEmpty());
    }

    @Test
    void endsOnANewPassword() {
        var cookie = open.signIn("sophie");
        open.signIns.find(cookie);
        open.accounts.setPassword(Actor.system(), sophie.id(), "quite another long one");
        assertTrue(open.signIns.find(cookie).isEmpty());
    }

    @Test
    void staysOpenWhenAnotherNameIsShown() {
        var cookie = open.signIn("sophie");
        open.signIns.find(cookie);
        open.accounts.change(Actor.system(), sophie.id(), 1,
                new org.faisceau.accounts.api.Accounts.Draft("sophie", "Sophie Exemple", "", Role.BUYER, "org-1", "en"), false);
        assertEquals("Sophie Exemple", open.signIns.find(cookie).orElseThrow().account().fullName());
    }

    @Test
    void listsOnesOwnNewestFirst() {
        open.signIns.signIn("sophie", PASSWORD, "192.0.2.1", "Office");
        open.signIns.signIn("sophie", PASSWORD, "192.0.2.2", "Phone");
        assertEquals(List.of("Phone", "Office"), open.signIns.list(sophie.actor(), sophie.id()).stream().map(SignIn::program).toList());
    }

    @Test
    void knowsWhichOfTheListACookieIs() {
        var cookie = open.signIn("sophie");
        assertEquals(only(sophie).id(), open.signIns.idOf(cookie).orElseThrow());
        assertTrue(open.signIns.idOf("never-was").isEmpty());
    }

    @Test
    void listsAndEndsAnybodysForAnAdministrator() {
        var cookie = open.signIn("sophie");
        assertTrue(open.signIns.end(admin.actor(), sophie.id(), only(sophie).id()));
        assertTrue(open.signIns.find(cookie).isEmpty());
    }

    @Test
    void endsNoneOfSomebodyElse() {
        var cookie = open.signIn("admin");
        var id = only(admin).id();
        assertFalse(open.signIns.end(sophie.actor(), admin.id(), id));
        assertFalse(open.signIns.end(sophie.actor(), sophie.id(), id));
        assertEquals(List.of(), open.signIns.list(sophie.actor(), admin.id()));
        assertTrue(open.signIns.find(cookie).isPresent());
    }

    @Test
    void endsAllOthersOfOnesOwn() {
        var here = open.signIn("sophie");
        var there = open.signIn("sophie");
        var someone = open.signIn("admin");
        assertEquals(1, open.signIns.endOthers(sophie.actor(), here));
        assertTrue(open.signIns.find(there).isEmpty());
        assertTrue(open.signIns.find(here).isPresent());
        assertTrue(open.signIns.find(someone).isPresent());
    }

    @Test
    void renewsAHashOfOlderParametersAtTheNextSignIn() {
        var stronger = new PasswordHashes(128, 1);
        var register = new SignInRegister(open.store.store(), open.store.journal(), open.clock, () -> "id-of-stronger", stronger,
                new TryRegister(open.store.store(), open.clock), new SignInCache(), open.settings);
        assertInstanceOf(Attempt.Welcome.class, register.signIn("sophie", PASSWORD, "", ""));
        assertInstanceOf(Attempt.Welcome.class, open.signIns.signIn("sophie", PASSWORD, "", ""));
    }

    private SignIn only(Account account) {
        var all = open.signIns.list(account.actor(), account.id());
        assertEquals(1, all.size());
        return all.get(0);
    }
}
