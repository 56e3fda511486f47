// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.faisceau.accounts.OpenAccounts.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Tokens.Scope;
import org.faisceau.accounts.db.Tables;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PurgeTest {
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
    void keepsWhatStillOpens() {
        fill();
        open.runPurge();
        assertEquals(List.of(1, 1, 1, 1), counts());
    }

    @Test
    void deletesWhatOpensNothingAnyMore() {
        fill();
        open.clock.turn(Duration.ofDays(2));
        open.runPurge();
        assertEquals(List.of(0, 0, 0, 0), counts());
    }

    @Test
    void deletesMoreThanOneChunk() {
        IntStream.range(0, 1001).forEach(number -> open.passes.issue(Actor.system(), "answer", new Ref("need", "n-1"), Duration.ofDays(1), true));
        open.clock.turn(Duration.ofDays(1));
        open.runPurge();
        assertEquals(0, count(Tables.ACCOUNTS_PASS));
    }

    @Test
    void takesTheNameOffAnAccountDisabledForThreeYears() {
        open.accounts.change(Actor.system(), sophie.id(), 1, draft("sophie", Role.BUYER, "org-1"), true);
        open.clock.turn(PurgeRegister.NAMED_AFTER_DISABLING);
        open.runPurge();
        var after = open.accounts.find(Actor.system(), sophie.id()).orElseThrow();
        assertEquals(List.of("", ""), List.of(after.fullName(), after.mail()));
        assertEquals(Optional.empty(), open.accounts.named(Actor.system(), "sophie"));
        assertTrue(open.store.journal().of(sophie.ref(), 50).stream().allMatch(entry -> entry.changes().isEmpty()));
    }

    /** What one write does to a record is one entry: a second one would be a second write, which a crash can part from the first. */
    @Test
    void forgetsInTheJournalWithinTheSameWrite() {
        open.accounts.change(Actor.system(), sophie.id(), 1, draft("sophie", Role.BUYER, "org-1"), true);
        int before = open.store.journal().of(sophie.ref(), 50).size();
        open.clock.turn(PurgeRegister.NAMED_AFTER_DISABLING);
        open.runPurge();
        var entries = open.store.journal().of(sophie.ref(), 50);
        assertEquals(before + 1, entries.size());
        assertEquals(List.of("anonymised", "retention"), List.of(entries.get(0).action(), entries.get(0).reason()));
    }

    @Test
    void leavesTheNameOfAnAccountDisabledForLess() {
        open.accounts.change(Actor.system(), sophie.id(), 1, draft("sophie", Role.BUYER, "org-1"), true);
        open.clock.turn(PurgeRegister.NAMED_AFTER_DISABLING.minusDays(1));
        open.runPurge();
        assertEquals("Person sophie", open.accounts.shownName(sophie.id()));
    }

    @Test
    void leavesTheNameOfAnAccountThatWasEnabledWhileThePurgeRan() {
        var other = open.add("theo", Role.BUYER, "org-1");
        List.of(sophie, other).forEach(it -> open.accounts.change(Actor.system(), it.id(), 1, draft(it.name(), Role.BUYER, "org-1"), true));
        open.clock.turn(PurgeRegister.NAMED_AFTER_DISABLING);
        open.runPurge(() -> open.accounts.change(Actor.system(), other.id(), 2, draft("theo", Role.BUYER, "org-1"), false));
        assertEquals(List.of("", "Person theo"), List.of(open.accounts.shownName(sophie.id()), open.accounts.shownName(other.id())));
    }

    private void fill() {
        open.signIn("sophie");
        open.signIns.signIn("sophie", "not that one at all", "", "");
        open.tokens.issue(sophie.actor(), sophie.id(), "", Scope.READ, Duration.ofDays(1));
        open.passes.issue(sophie.actor(), "answer", new Ref("need", "n-1"), Duration.ofDays(1), true);
    }

    private List<Integer> counts() {
        return List.of(
                count(Tables.ACCOUNTS_SIGN_IN), count(Tables.ACCOUNTS_TRY.where(Tables.ACCOUNTS_TRY.FAILURES.gt(0))),
                count(Tables.ACCOUNTS_TOKEN), count(Tables.ACCOUNTS_PASS));
    }

    private int count(Table<?> table) {
        return open.store.store().schema("accounts", AccountRegister.class).read(tx -> tx.sql().fetchCount(table));
    }
}
