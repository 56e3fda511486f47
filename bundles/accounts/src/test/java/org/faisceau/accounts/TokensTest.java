// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.faisceau.accounts.OpenAccounts.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Tokens.Scope;
import org.faisceau.accounts.api.Tokens.Token;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
    private static final Duration WEEK = Duration.ofDays(7);
    private OpenAccounts open;
    private Account sophie;
    private Account admin;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenAccounts(folder);
        sophie = open.add("sophie", Role.BUYER, "org-1");
        admin = open.add("admin", Role.ADMINISTRATOR, "org-lab");
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void carriesItsHolderAndScope() {
        var bearer = open.tokens.find(issue(sophie, Scope.READ)).orElseThrow();
        assertEquals(sophie.actor(), bearer.actor());
        assertEquals(Scope.READ, bearer.scope());
    }

    @Test
    void isKnownByItsPrefix() {
        assertTrue(issue(sophie, Scope.READ).matches("faisceau_[A-Za-z0-9_-]{43}"));
    }

    @Test
    void makesAnAdministratorAManagerButForScopeAdmin() {
        assertEquals(Role.MANAGER, open.tokens.find(issue(admin, Scope.WRITE)).orElseThrow().actor().role());
        assertEquals(Role.ADMINISTRATOR, open.tokens.find(issue(admin, Scope.ADMIN)).orElseThrow().actor().role());
    }

    @Test
    void cutsAScopeAboveTheRole() {
        assertEquals(Scope.WRITE, open.tokens.find(issue(sophie, Scope.ADMIN)).orElseThrow().scope());
    }

    @Test
    void losesItsScopeWithTheRole() {
        open.add("second", Role.ADMINISTRATOR, "");
        var token = issue(admin, Scope.ADMIN);
        open.accounts.change(Actor.system(), admin.id(), 1, draft("admin", Role.MANAGER, "org-lab"), false);
        assertEquals(Scope.WRITE, open.tokens.find(token).orElseThrow().scope());
        assertEquals(Role.MANAGER, open.tokens.find(token).orElseThrow().actor().role());
    }

    @Test
    void expires() {
        var token = issue(sophie, Scope.READ);
        open.clock.turn(WEEK);
        assertTrue(open.tokens.find(token).isEmpty());
        assertEquals(List.of(), open.tokens.list(sophie.actor(), sophie.id()));
    }

    @Test
    void opensNothingForADisabledAccount() {
        var token = issue(sophie, Scope.READ);
        open.accounts.change(Actor.system(), sophie.id(), 1, draft("sophie", Role.BUYER, "org-1"), true);
        assertTrue(open.tokens.find(token).isEmpty());
        assertTrue(open.tokens.issue(Actor.system(), sophie.id(), "", Scope.READ, WEEK).isEmpty());
    }

    @Test
    void isRevokedByItsHolder() {
        var token = issue(sophie, Scope.READ);
        assertTrue(open.tokens.revoke(sophie.actor(), sophie.id(), open.tokens.find(token).orElseThrow().tokenId()));
        assertTrue(open.tokens.find(token).isEmpty());
    }

    @Test
    void isRevokedByNobodyElse() {
        var token = issue(admin, Scope.READ);
        var id = open.tokens.find(token).orElseThrow().tokenId();
        assertFalse(open.tokens.revoke(sophie.actor(), admin.id(), id));
        assertFalse(open.tokens.revoke(sophie.actor(), sophie.id(), id));
        assertTrue(open.tokens.find(token).isPresent());
    }

    @Test
    void listsWithoutTheTokenWhenItWasLastUsed() {
        var token = issue(sophie, Scope.READ);
        var issuedAt = open.clock.instant();
        assertEquals(Optional.empty(), only().lastUsed());
        open.tokens.find(token);
        open.clock.turn(Duration.ofSeconds(30));
        open.tokens.find(token);
        assertEquals(Optional.of(issuedAt), only().lastUsed());
        assertEquals("a label", only().label());
    }

    @Test
    void isIssuedForOneselfOrByAnAdministrator() {
        assertTrue(open.tokens.issue(sophie.actor(), sophie.id(), "", Scope.WRITE, WEEK).isPresent());
        assertTrue(open.tokens.issue(admin.actor(), sophie.id(), "", Scope.WRITE, WEEK).isPresent());
        assertTrue(open.tokens.issue(sophie.actor(), admin.id(), "", Scope.READ, WEEK).isEmpty());
    }

    @Test
    void cannotMakeItselfAnAdministrators() {
        var lesser = open.tokens.find(issue(admin, Scope.WRITE)).orElseThrow().actor();
        assertTrue(open.tokens.issue(lesser, admin.id(), "", Scope.ADMIN, WEEK).isEmpty());
    }

    @Test
    void opensNothingUnknown() {
        assertTrue(open.tokens.find("faisceau_" + "A".repeat(43)).isEmpty());
        assertTrue(open.tokens.find("").isEmpty());
    }

    @Test
    void livesADayToAYear() {
        assertThrows(IllegalArgumentException.class, () -> open.tokens.issue(sophie.actor(), sophie.id(), "", Scope.READ, Duration.ofHours(23)));
        assertThrows(IllegalArgumentException.class, () -> open.tokens.issue(sophie.actor(), sophie.id(), "", Scope.READ, Duration.ofDays(367)));
    }

    private String issue(Account account, Scope scope) {
        return open.tokens.issue(Actor.system(), account.id(), "a label", scope, WEEK).orElseThrow();
    }

    private Token only() {
        var all = open.tokens.list(sophie.actor(), sophie.id());
        assertEquals(1, all.size());
        return all.get(0);
    }
}
