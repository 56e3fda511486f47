// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.console.Shell;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClashTest {
    private static final Pattern HIDDEN = Pattern.compile("<textarea hidden name=\"([^\"]+)\"[^>]*>\n([^<]*)</textarea>");
    private Shell shell;

    @BeforeEach
    void open(@TempDir Path folder) {
        shell = new Shell(folder);
        shell.with(new AccountPage(shell.accounts, new OrganisationNames(List.of())));
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void showsOnlyWhatDiffersAndSavesWhatIsChosen() {
        var me = shell.enter(Role.BUYER);
        shell.accounts.change(Actor.system(), me.id(), 1, new Draft(me.name(), "Theirs", "theirs@example.org", Role.BUYER, "", "fr"), false);
        var reply = shell.post("/account", Map.of("action", "save", "version", "1", "fullName", "Mine", "mail", "mine@example.org", "language", "fr"));
        assertEquals(409, reply.status());
        assertTrue(reply.body().contains("choice.fullName") && reply.body().contains("choice.mail"));
        assertFalse(reply.body().contains("choice.language"));
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(reply.body()).results().forEach(it -> fields.put(it.group(1), it.group(2)));
        fields.putAll(Map.of("action", "save", "version", "2", "choice.fullName", "yours", "choice.mail", "theirs"));
        assertEquals("/account", shell.post("/account", fields).location());
        var saved = shell.accounts.find(Actor.system(), me.id()).orElseThrow();
        assertEquals("Mine theirs@example.org", saved.fullName() + " " + saved.mail());
    }
}
