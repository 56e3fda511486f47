// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.faisceau.console.Shell;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAdministratorPageTest {
    private static final Map<String, String> TYPED = Map.of("name", "ada", "fullName", "Ada Exemple", "password", Shell.PASSWORD, "passwordAgain", Shell.PASSWORD);
    private Shell shell;
    private String link;

    @BeforeEach
    void open(@TempDir Path folder) {
        shell = new Shell(folder);
        shell.with(new FirstAdministratorPage(shell.first, shell.signIns), new DashboardPage(shell.accounts));
        link = shell.first.path().orElseThrow();
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void makesTheFirstAdministratorAndSignsIn() {
        assertEquals(200, shell.get(link).status());
        assertEquals("/", shell.post(link, TYPED).location());
        assertTrue(shell.get("/").text().contains("Bonjour Ada"));
        assertEquals(Role.ADMINISTRATOR, shell.accounts.named(org.faisceau.kernel.api.Actor.system(), "ada").orElseThrow().role());
    }

    @Test
    void opensOnce() {
        shell.post(link, TYPED);
        shell.forget();
        assertEquals(404, shell.get(link).status());
        assertEquals(404, shell.post(link, TYPED).status());
    }

    @Test
    void leavesTheLinkGoodWhereSomethingIsOff() {
        var weak = new HashMap<>(TYPED);
        weak.putAll(Map.of("password", "adaadaadaada", "passwordAgain", "adaadaadaada"));
        assertEquals(422, shell.post(link, weak).status());
        var unnamed = new HashMap<>(TYPED);
        unnamed.put("name", "A B");
        assertEquals(422, shell.post(link, unnamed).status());
        assertEquals("/", shell.post(link, TYPED).location());
    }

    @Test
    void saysWhyAnotherLinkOpensNothing() {
        assertTrue(shell.get("/first-administrator?pass=guess").text().contains("Ce lien n’ouvre rien"));
    }
}
