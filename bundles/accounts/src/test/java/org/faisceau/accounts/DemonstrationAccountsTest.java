// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.List;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.SignIns.Attempt;
import org.faisceau.kernel.api.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationAccountsTest {
    private OpenAccounts open;
    private DemonstrationPassword kept = new DemonstrationPassword(Path.of(""));
    private String printed;

    @BeforeEach
    void load(@TempDir Path folder) {
        open = new OpenAccounts(folder);
        kept = new DemonstrationPassword(folder.resolve("etc/demonstration.password"));
        printed = printedBy(DemonstrationAccounts::load);
    }

    private String printedBy(Consumer<DemonstrationAccounts> act) {
        var bytes = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            act.accept(new DemonstrationAccounts(kept, open.store.store(), open.accounts, open.hashes));
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void makesOneAccountPerRoleWhosePeopleCannotBeReached() {
        var all = open.accounts.page(Actor.system(), "", "", 10).items();
        assertEquals(List.of("admin", "buyer", "company", "expert", "manager", "observer"), all.stream().map(Account::name).toList());
        assertEquals(6, all.stream().map(Account::role).distinct().count());
        assertTrue(all.stream().allMatch(account -> account.mail().endsWith("@example.invalid")));
    }

    @Test
    void printsTheOnePasswordThatOpensThem() {
        assertTrue(printed.matches("Demonstration accounts: admin, manager, buyer, expert, company, observer - password: \\S+"), printed);
        var password = printed.substring(printed.lastIndexOf(' ') + 1);
        assertInstanceOf(Attempt.Welcome.class, open.signIns.signIn("admin", password, "", ""));
        assertInstanceOf(Attempt.Welcome.class, open.signIns.signIn("observer", password, "", ""));
    }

    @Test
    void printsTheSamePasswordAtALaterStart() {
        assertEquals(printed, printedBy(DemonstrationAccounts::remind));
    }

    @Test
    void printsNothingWhereNoDemonstrationWasLoaded(@TempDir Path empty) {
        kept = new DemonstrationPassword(empty.resolve("none"));
        assertEquals("", printedBy(DemonstrationAccounts::remind));
    }
}
