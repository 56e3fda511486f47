// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.accounts.api.Account;
import org.faisceau.console.Shell;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsAdministrationTest {
    private Shell shell;
    private Account administrator;

    @BeforeEach
    void open(@TempDir Path folder) {
        shell = new Shell(folder);
        var organisations = new OrganisationNames(List.of(new TwoOrganisations()));
        shell.with(
                new AccountPage(shell.accounts, organisations), new AccountsPage(shell.accounts, organisations), new NewAccountPage(shell.accounts, organisations),
                new EditAccountPage(shell.accounts, shell.signIns, shell.tokens, organisations));
        administrator = shell.enter(Role.ADMINISTRATOR);
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void isForAdministratorsAlone() {
        var other = shell.add("someone", Role.MANAGER);
        shell.forget();
        shell.signIn("someone");
        assertEquals(403, shell.get("/admin/accounts").status());
        assertEquals(403, shell.get("/admin/accounts/" + other.id()).status());
    }

    @Test
    void filtersAndShowsWhatFilters() {
        shell.add("zoe", Role.BUYER);
        var reply = shell.get("/admin/accounts?role=BUYER&text=zo");
        assertTrue(reply.text().contains("Person zoe") && !reply.text().contains("Person administrator <"));
        assertTrue(reply.body().contains("href=\"/admin/accounts?role=BUYER\"") && reply.text().contains("« zo »"));
        assertTrue(shell.get("/admin/accounts?state=disabled").text().contains("Aucun compte ne correspond"));
    }

    @Test
    void makesAnAccountWhosePasswordIsShownOnce() {
        var made = shell.post("/admin/accounts/new", Map.of("name", "nina", "fullName", "Nina Exemple", "role", "BUYER", "organisation", "val-d'ormeau", "language", "fr"));
        assertEquals(200, made.status());
        var password = made.body().replaceAll("(?s).*<code id=\"secret\">([^<]+)</code>.*", "$1");
        var nina = shell.accounts.named(administrator.actor(), "nina").orElseThrow();
        assertEquals("o-1", nina.organisation());
        assertEquals("in", shell.signIns.signIn("nina", password, "", "").<String>fold(welcome -> "in", wrong -> "wrong", wait -> "wait"));
    }

    @Test
    void namesTheOrganisationsThatCouldBeMeant() {
        var reply = shell.post("/admin/accounts/new", Map.of("name", "nina", "fullName", "Nina", "role", "BUYER", "organisation", "val"));
        assertEquals(422, reply.status());
        assertTrue(reply.text().contains("Val-d’Ormeau ; Val-Fictif"));
        assertEquals(422, shell.post("/admin/accounts/new", Map.of("name", "nina", "fullName", "Nina", "role", "BUYER", "organisation", "nowhere")).status());
    }

    @Test
    void refusesANameThatIsTakenAndARoleThatIsNone() {
        var taken = shell.post("/admin/accounts/new", Map.of("name", "administrator", "fullName", "Nina", "role", "BUYER"));
        assertTrue(taken.text().contains("Ce nom est déjà pris."));
        assertEquals(422, shell.post("/admin/accounts/new", Map.of("name", "nina", "fullName", "Nina", "role", "NOBODY")).status());
    }

    @Test
    void changesRoleAndEndsTheSignIns() {
        var zoe = shell.add("zoe", Role.BUYER);
        shell.signIns.signIn("zoe", Shell.PASSWORD, "", "");
        shell.post(edit(zoe), Map.of("action", "save", "fullName", "Zoé", "role", "EXPERT", "version", "1"));
        assertEquals(Role.EXPERT, shell.accounts.find(administrator.actor(), zoe.id()).orElseThrow().role());
        assertEquals(List.of(), shell.signIns.list(administrator.actor(), zoe.id()));
    }

    @Test
    void closesAnAccountAndOpensItAgain() {
        var zoe = shell.add("zoe", Role.BUYER);
        shell.post(edit(zoe), Map.of("action", "save", "fullName", "Zoé", "role", "BUYER", "disabled", "yes", "version", "1"));
        assertTrue(shell.accounts.find(administrator.actor(), zoe.id()).orElseThrow().disabled());
        shell.post(edit(zoe), Map.of("action", "save", "fullName", "Zoé", "role", "BUYER", "version", "2"));
        assertFalse(shell.accounts.find(administrator.actor(), zoe.id()).orElseThrow().disabled());
    }

    @Test
    void keepsTheLastAdministrator() {
        var reply = shell.post(edit(administrator), Map.of("action", "save", "fullName", "Me", "role", "BUYER", "version", "1"));
        assertEquals(422, reply.status());
        assertTrue(reply.text().contains("dernier compte d’administrateur"));
    }

    @Test
    void comparesVersionsWithWhoComesSecond() {
        var zoe = shell.add("zoe", Role.BUYER);
        var reply = shell.post(edit(zoe), Map.of("action", "save", "fullName", "Mine", "role", "BUYER", "version", "7"));
        assertEquals(409, reply.status());
        assertTrue(reply.text().contains("Person zoe") && reply.text().contains("Mine"));
    }

    @Test
    void givesANewPasswordAndEndsAllSignIns() {
        var zoe = shell.add("zoe", Role.BUYER);
        shell.signIns.signIn("zoe", Shell.PASSWORD, "", "");
        assertTrue(shell.post(edit(zoe), Map.of("action", "password")).body().contains("<code id=\"secret\">"));
        assertEquals(List.of(), shell.signIns.list(administrator.actor(), zoe.id()));
    }

    @Test
    void endsTheSignInsOfAnother() {
        var zoe = shell.add("zoe", Role.BUYER);
        shell.signIns.signIn("zoe", Shell.PASSWORD, "", "");
        shell.post(edit(zoe), Map.of("action", "endAll"));
        assertTrue(shell.get(edit(zoe)).text().contains("Une connexion a pris fin."));
        assertEquals(List.of(), shell.signIns.list(administrator.actor(), zoe.id()));
    }

    @Test
    void knowsNoAccountThatIsNot() {
        assertEquals(404, shell.get("/admin/accounts/none").status());
        assertEquals(404, shell.post("/admin/accounts/none", Map.of("action", "save")).status());
    }

    private static String edit(Account account) {
        return "/admin/accounts/" + account.id();
    }
}
