// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.console.Shell;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnAccountTest {
    private static final Pattern TOKEN = Pattern.compile("faisceau_[A-Za-z0-9_-]{43}");
    private Shell shell;
    private Account buyer;

    @BeforeEach
    void open(@TempDir Path folder) {
        shell = new Shell(folder);
        shell.with(
                new AccountPage(shell.accounts, new OrganisationNames(List.of())), new OwnPasswordPage(shell.signIns), new OwnSignInsPage(shell.signIns),
                new OwnTokensPage(shell.tokens));
        buyer = shell.enter(Role.BUYER);
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void savesNameMailAndLanguage() {
        var reply = shell.post("/account", Map.of("fullName", "Ada Exemple", "mail", "ada@example.invalid", "language", "en", "version", "1"));
        assertEquals("/account", reply.location());
        assertTrue(shell.get("/account").body().contains("value=\"Ada Exemple\""));
        assertTrue(shell.get("/account").body().contains("<html lang=\"en\">"));
    }

    @Test
    void changesNoRoleOfItsOwn() {
        shell.post("/account", Map.of("fullName", "Ada", "role", "ADMINISTRATOR", "version", "1"));
        assertEquals(Role.BUYER, shell.accounts.find(buyer.actor(), buyer.id()).orElseThrow().role());
    }

    @Test
    void saysWhatIsMissingBesideTheField() {
        var reply = shell.post("/account", Map.of("fullName", " ", "version", "1"));
        assertEquals(422, reply.status());
        assertTrue(reply.body().contains("aria-describedby=\"fullName-error\"") && reply.text().contains("À remplir."));
    }

    @Test
    void showsBothVersionsToWhoComesSecond() {
        shell.accounts.change(buyer.actor(), buyer.id(), 1, new Draft("buyer", "Changed elsewhere", "", Role.BUYER, "", "fr"), false);
        var reply = shell.post("/account", Map.of("fullName", "Mine", "version", "1"));
        assertEquals(409, reply.status());
        assertTrue(reply.body().contains("Changed elsewhere") && reply.body().contains("Mine") && reply.body().contains("value=\"2\""));
    }

    @Test
    void escapesWhatPeopleCallThemselves() {
        shell.post("/account", Map.of("fullName", "<script>alert(1)</script>", "version", "1"));
        assertFalse(shell.get("/account").body().contains("<script>alert"));
    }

    @Test
    void changesThePasswordAndStaysSignedIn() {
        var reply = shell.post("/account/password", Map.of("currentPassword", Shell.PASSWORD, "password", "four quite unrelated words", "passwordAgain", "four quite unrelated words"));
        assertEquals("/account/password", reply.location());
        assertEquals(200, shell.get("/account").status());
    }

    @Test
    void refusesPasswordsThatDifferOrAreShort() {
        assertEquals(422, shell.post("/account/password", Map.of("currentPassword", Shell.PASSWORD, "password", "short", "passwordAgain", "short")).status());
        var reply = shell.post("/account/password", Map.of("currentPassword", Shell.PASSWORD, "password", "four quite unrelated words", "passwordAgain", "another"));
        assertTrue(reply.text().contains("ne sont pas les mêmes"));
        assertFalse(reply.body().contains("four quite unrelated words"));
    }

    @Test
    void endsOneSignInAndAllOthers() {
        var first = shell.cookie();
        shell.signIn("buyer");
        shell.signIn("buyer");
        // Signing in over an open sign-in ends it: one row is left, and a second is made by another browser.
        shell.forget();
        shell.signIn("buyer");
        assertTrue(shell.signIns.find(first).isEmpty());
        assertEquals(2, shell.signIns.list(buyer.actor(), buyer.id()).size());
        assertEquals("/account/sign-ins", shell.post("/account/sign-ins", Map.of("action", "others")).location());
        assertEquals(1, shell.signIns.list(buyer.actor(), buyer.id()).size());
        assertTrue(shell.get("/account/sign-ins").text().contains("Une autre connexion a pris fin."));
    }

    @Test
    void showsATokenOnceAndRevokesIt() {
        var made = shell.post("/account/tokens", Map.of("action", "issue", "label", "Export", "scope", "READ", "days", "30"));
        var token = TOKEN.matcher(made.body());
        assertTrue(token.find());
        assertTrue(shell.tokens.find(token.group()).isPresent());
        assertFalse(TOKEN.matcher(shell.get("/account/tokens").body()).find());
        shell.post("/account/tokens", Map.of("action", "revoke", "token", shell.tokens.list(buyer.actor(), buyer.id()).get(0).id()));
        assertTrue(shell.tokens.find(token.group()).isEmpty());
    }

    @Test
    void asksForTheLifeOfAToken() {
        assertEquals(422, shell.post("/account/tokens", Map.of("action", "issue", "label", "Export", "scope", "READ", "days", "")).status());
        assertEquals(422, shell.post("/account/tokens", Map.of("action", "issue", "label", "Export", "scope", "READ", "days", "4000")).status());
    }

    @Test
    void offersAdministrationToAdministratorsAlone() {
        assertFalse(shell.get("/account/tokens").body().contains("value=\"ADMIN\""));
    }
}
