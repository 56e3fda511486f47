// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.console.console.AccountPage;
import org.faisceau.console.console.AccountsPage;
import org.faisceau.console.console.DashboardPage;
import org.faisceau.console.console.LettersPage;
import org.faisceau.console.console.OrganisationNames;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MenuTest {
    private Shell shell;

    @BeforeEach
    void open(@TempDir Path folder) {
        shell = new Shell(folder);
        var names = new OrganisationNames();
        shell.with(new DashboardPage(shell.accounts), new AccountPage(shell.accounts, names), new AccountsPage(shell.accounts, names));
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void showsTheRoleItsEntries() {
        shell.enter(Role.ADMINISTRATOR);
        assertTrue(shell.get("/").body().contains("<a href=\"/admin/accounts\">"));
        shell.add("buyer", Role.BUYER);
        shell.forget();
        shell.signIn("buyer");
        assertFalse(shell.get("/").body().contains("/admin/accounts"));
    }

    @Test
    void marksWhereOneIsAndNamesTheSection() {
        shell.enter(Role.ADMINISTRATOR);
        var body = shell.get("/admin/accounts").body();
        assertTrue(body.contains("<a href=\"/admin/accounts\" aria-current=\"page\">"));
        assertTrue(body.contains("<li>Administration</li>"));
    }

    @Test
    void leavesOutWhatThePerspectiveHides() {
        shell.enter(Role.ADMINISTRATOR);
        shell.post("/perspective", Map.of("to", "buyer"));
        assertFalse(shell.get("/").body().contains("href=\"/admin/accounts\""));
        shell.post("/perspective", Map.of("to", ""));
        assertTrue(shell.get("/").body().contains("href=\"/admin/accounts\""));
    }

    @Test
    void leavesOutWhatThePeopleOfThePerspectiveMayNotRead() {
        shell.with(new LettersPage());
        shell.enter(Role.MANAGER);
        assertTrue(shell.get("/").body().contains("href=\"/messages\""));
        shell.post("/perspective", Map.of("to", "company"));
        assertFalse(shell.get("/").body().contains("href=\"/messages\""));
    }

    @Test
    void marksTheEntryThatAPageNames() {
        shell.with(new LettersPage());
        shell.enter(Role.ADMINISTRATOR);
        var body = shell.get("/messages").body();
        assertTrue(body.contains("<a href=\"/admin/accounts\" aria-current=\"page\">") && body.contains("<a href=\"/admin/accounts\">"), body);
    }

    @Test
    void isGoneWithItsBundle() {
        shell.enter(Role.ADMINISTRATOR);
        shell.contributed.pages = List.of();
        assertEquals(404, shell.get("/admin/accounts").status());
    }
}
