// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.faisceau.accounts.OpenAccounts.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.SignIns.Attempt;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Journal.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Back-off per account and per address. */
class TriesTest {
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
    void letsFiveTriesFailThenWaitsTenSeconds() {
        assertEquals(List.of(), waits(fail("sophie", "", 5)));
        assertEquals(new Attempt.Wait(Duration.ofSeconds(10)), open.signIns.signIn("sophie", PASSWORD, "", ""));
    }

    @Test
    void waitsAlikeForANameThatDoesNotExist() {
        fail("never-was", "", 5);
        assertEquals(new Attempt.Wait(Duration.ofSeconds(10)), open.signIns.signIn("never-was", PASSWORD, "", ""));
    }

    @Test
    void opensAfterTheWaitAndForgetsTheFailures() {
        fail("sophie", "", 5);
        open.clock.turn(Duration.ofSeconds(10));
        assertInstanceOf(Attempt.Welcome.class, open.signIns.signIn("sophie", PASSWORD, "", ""));
        assertEquals(List.of(), waits(fail("sophie", "", 4)));
    }

    @Test
    void waitsTwiceAsLongAfterTheNextFailure() {
        fail("sophie", "", 5);
        open.clock.turn(Duration.ofSeconds(10));
        fail("sophie", "", 1);
        assertEquals(new Attempt.Wait(Duration.ofSeconds(20)), open.signIns.signIn("sophie", PASSWORD, "", ""));
    }

    @Test
    void remembersFailuresOverATryThatABusyServerDidNotLookAt() {
        fail("sophie", "192.0.2.7", 4);
        var store = open.store.store();
        var busy = new CredentialRegister(store.schema("accounts", TryRegister.class), open.store.journal(), new TryRegister(store, open.clock), new PasswordHashes(64, 1, 0, 0));
        assertTrue(busy.check("sophie", PASSWORD, "192.0.2.7", open.settings.limits()).hasToWait());
        fail("sophie", "192.0.2.7", 1);
        assertEquals(new Attempt.Wait(Duration.ofSeconds(10)), open.signIns.signIn("sophie", PASSWORD, "", ""));
    }

    @Test
    void doesNotCountTriesMadeWhileWaiting() {
        fail("sophie", "", 50);
        open.clock.turn(Duration.ofSeconds(10));
        assertInstanceOf(Attempt.Welcome.class, open.signIns.signIn("sophie", PASSWORD, "", ""));
    }

    @Test
    void waitsPerAddressOverAllNames() {
        IntStream.range(0, 30).forEach(number -> fail("name-" + number, "192.0.2.7", 1));
        assertInstanceOf(Attempt.Wait.class, open.signIns.signIn("sophie", PASSWORD, "192.0.2.7", ""));
        assertInstanceOf(Attempt.Welcome.class, open.signIns.signIn("sophie", PASSWORD, "192.0.2.8", ""));
    }

    @Test
    void takesTheAddressesOfOneAccessForOne() {
        IntStream.range(0, 30).forEach(number -> fail("name-" + number, "2001:db8:0:1::" + Integer.toHexString(number), 1));
        assertInstanceOf(Attempt.Wait.class, open.signIns.signIn("sophie", PASSWORD, "2001:db8:0:1:ffff::1", ""));
        assertInstanceOf(Attempt.Welcome.class, open.signIns.signIn("sophie", PASSWORD, "2001:db8:0:2::1", ""));
    }

    @Test
    void holdsAfterARestart() {
        fail("sophie", "", 5);
        assertInstanceOf(Attempt.Wait.class, open.elsewhere().signIn("sophie", PASSWORD, "", ""));
    }

    @Test
    void gainsNothingFromManyTriesAtOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Attempt> guess = () -> open.signIns.signIn("sophie", "a guess of many", "", "");
            var answers = pool.invokeAll(Stream.generate(() -> guess).limit(40).toList()).stream().map(TriesTest::get).toList();
            assertEquals(5, answers.stream().filter(Attempt.Wrong.class::isInstance).count());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void startsAfreshWhenAnAdministratorSetsAPassword() {
        fail("sophie", "", 5);
        var password = open.accounts.resetPassword(Actor.system(), sophie.id()).orElseThrow();
        assertInstanceOf(Attempt.Welcome.class, open.signIns.signIn("sophie", password, "", ""));
    }

    @Test
    void journalsRefusalsAndTheLockWithoutPersonalText() {
        fail("sophie", "192.0.2.7", 6);
        var entries = open.store.journal().of(sophie.ref(), 7);
        assertEquals(List.of("sign-in-locked", "sign-in-refused", "sign-in-refused"), entries.stream().limit(3).map(Entry::action).toList());
        assertTrue(entries.stream().limit(6).allMatch(entry -> entry.reason().isEmpty() && entry.changes().isEmpty() && entry.actor().equals("nobody")));
    }

    @Test
    void journalsAnUnknownNameWithoutIt() {
        fail("a-password-typed-as-name", "", 1);
        var entry = open.store.journal().latest(0, 1).get(0);
        assertEquals(new Ref("account", "unknown"), entry.ref());
        assertEquals("", entry.reason());
    }

    private List<Attempt> fail(String name, String address, int times) {
        return IntStream.range(0, times).mapToObj(time -> open.signIns.signIn(name, "not that one at all", address, "")).toList();
    }

    private static List<Attempt> waits(List<Attempt> attempts) {
        return attempts.stream().filter(Attempt.Wait.class::isInstance).toList();
    }

    private static Attempt get(Future<Attempt> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
