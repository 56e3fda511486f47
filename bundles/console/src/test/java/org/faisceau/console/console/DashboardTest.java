// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.console.Shell;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DashboardTest {
    private Shell shell;

    @BeforeEach
    void open(@TempDir Path folder) {
        shell = new Shell(folder);
        shell.with(new DashboardPage(shell.accounts), new AccountPage(shell.accounts, new OrganisationNames(List.of())));
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void greetsAndTellsTheDay() {
        shell.enter(Role.BUYER);
        assertTrue(shell.get("/").text().contains("Lundi 2 mars 2026 Bonjour Person"));
    }

    @Test
    void saysThatThereIsNothing() {
        shell.enter(Role.BUYER);
        assertTrue(shell.get("/").text().contains("Rien à montrer ici pour l’instant"));
    }

    @Test
    void leadsAdministratorsToTheModules() {
        shell.enter(Role.ADMINISTRATOR);
        assertTrue(shell.get("/").body().contains("href=\"/admin/modules\""));
    }

    @Test
    void showsTheCardsOfTheRole() {
        shell.show(List.of(new OneCard("needs.open", Role.BUYER), new OneCard("modules.failed", Role.ADMINISTRATOR)));
        shell.enter(Role.BUYER);
        var text = shell.get("/").text();
        assertTrue(text.contains("needs.open") && !text.contains("modules.failed"));
    }

    @Test
    void leavesOutACardThatFails() {
        shell.show(List.of(new OneCard("needs.open", Role.BUYER), new OneCard("failing", Role.OBSERVER)));
        shell.enter(Role.BUYER);
        var text = shell.get("/").text();
        assertTrue(text.contains("needs.open") && !text.contains("failing"));
    }

    @Test
    void offersThePerspectivesOfTheRoleAndRemembersOne() {
        shell.enter(Role.BUYER);
        assertTrue(shell.get("/").body().contains("value=\"elected\"") && shell.get("/").body().contains("value=\"buyer\""));
        assertFalse(shell.get("/").body().contains("value=\"administrator\""));
        shell.post("/perspective", Map.of("to", "buyer"));
        assertTrue(shell.get("/").body().contains("value=\"buyer\" aria-pressed=\"true\""));
        shell.post("/perspective", Map.of("to", "administrator"));
        assertFalse(shell.get("/").body().contains("value=\"buyer\" aria-pressed=\"true\""));
    }
}
