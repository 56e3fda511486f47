// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountKindTest {
    private OpenAccounts open;
    private AccountKind kind;
    private Account sophie;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenAccounts(folder);
        kind = new AccountKind(open.accounts);
        sophie = open.add("sophie", Role.BUYER, "org-1");
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void namesAPersonToManagersColleaguesAndThemselves() {
        assertEquals(Optional.of("Person sophie"), title(new Actor("m", Role.MANAGER, "org-lab")));
        assertEquals(Optional.of("Person sophie"), title(new Actor("c", Role.OBSERVER, "org-1")));
        assertEquals(Optional.of("Person sophie"), title(sophie.actor()));
    }

    @Test
    void namesNobodyToStrangers() {
        assertEquals(Optional.empty(), title(new Actor("s", Role.COMPANY, "org-2")));
        assertEquals(Optional.empty(), title(Actor.nobody()));
    }

    @Test
    void picksForManagersAmongAllAndForOthersThemselves() {
        assertEquals(List.of(sophie.ref()), kind.pick(new Actor("m", Role.MANAGER, ""), "soph", 10));
        assertEquals(List.of(), kind.pick(new Actor("s", Role.BUYER, "org-1"), "soph", 10));
    }

    @Test
    void leadsToTheAccountsPage() {
        assertEquals("/admin/accounts/a-1", kind.address(new Ref("account", "a-1")));
    }

    private Optional<String> title(Actor actor) {
        return kind.title(actor, sophie.ref(), Locale.FRENCH);
    }
}
