// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.faisceau.console.OnePage;
import org.faisceau.console.Shell;
import org.faisceau.console.console.DraftPage;
import org.faisceau.console.console.DraftsPage;
import org.faisceau.console.spi.Address;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    private static final String FORM = "/lamps/new";
    private static final Map<String, String> TYPED =
            Map.of("address", FORM, "page", FORM, "title", "New lamp", "field.title", "Half a ti", "field.password", "secret", "field.csrf", "x");
    private Shell shell;
    private Actor me;

    @BeforeEach
    void open(@TempDir Path folder) {
        shell = new Shell(folder);
        shell.with(new DraftPage(shell.drafts, shell.clock), new DraftsPage(shell.drafts), new LampPage(), new OnePage(Address.of("account"), "account"));
        me = shell.enter(Role.BUYER).actor();
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void keepsWhatIsTypedButNoPassword() {
        assertEquals("Brouillon gardé à 10:00", shell.post("/drafts", TYPED).body());
        assertEquals(Map.of("title", List.of("Half a ti")), shell.drafts.find(me, FORM).orElseThrow().fields());
        assertEquals("{\"title\":[\"Half a ti\"]}", shell.get("/drafts?address=/lamps/new").body());
    }

    @Test
    void offersItAtItsForm() {
        assertFalse(shell.get(FORM).body().contains("data-draft-offer"));
        shell.post("/drafts", TYPED);
        assertTrue(shell.get(FORM).body().contains("data-draft-offer=\"/lamps/new\""));
        assertTrue(shell.get("/account/drafts").text().contains("New lamp"));
    }

    @Test
    void dropsItOnceTheFormWasTakenAndNotBefore() {
        shell.post("/drafts", TYPED);
        shell.post(FORM, Map.of("draft", "yes", "title", ""));
        assertTrue(shell.drafts.find(me, FORM).isPresent());
        shell.post(FORM, Map.of("draft", "yes", "title", "Whole"));
        assertTrue(shell.drafts.find(me, FORM).isEmpty());
    }

    @Test
    void keepsADraftForEachOfTheFormsThatPostToOneAddress() {
        shell.drafts.keep(me, "/lamps/two#claim", "", "/lamps/two", Map.of("text", List.of("A long answer")));
        shell.drafts.keep(me, "/lamps/two#remark", "", "/lamps/two", Map.of("text", List.of("A comment")));
        var page = shell.get("/lamps/two").body();
        assertTrue(page.contains("data-draft-offer=\"/lamps/two#claim\"") && page.contains("data-draft-offer=\"/lamps/two#remark\""), page);
        assertTrue(page.contains("name=\"draft\" value=\"claim\"") && page.contains("name=\"draft\" value=\"remark\""), page);
        assertEquals("{\"text\":[\"A long answer\"]}", shell.get("/drafts?address=/lamps/two%23claim").body());
        shell.post("/lamps/two", Map.of("draft", "remark", "title", "Sent"));
        assertEquals(List.of("/lamps/two#claim"), shell.drafts.list(me).stream().map(Draft::address).toList());
    }

    @Test
    void keepsADraftForEachRecordThatAFormBeginsFrom() {
        shell.drafts.keep(me, FORM, "", FORM, Map.of("title", List.of("From nothing")));
        assertFalse(shell.get("/lamps/begun").body().contains("data-draft-offer"));
        shell.drafts.keep(me, FORM + "#dossier:01a2-Z_9.x", "", "/lamps/begun", Map.of("title", List.of("From a record")));
        assertTrue(shell.get("/lamps/begun").body().contains("data-draft-offer=\"/lamps/new#dossier:01a2-Z_9.x\""));
        shell.post(FORM, Map.of("draft", "dossier:01a2-Z_9.x", "title", "Sent"));
        assertEquals(List.of(FORM), shell.drafts.list(me).stream().map(Draft::address).toList());
    }

    @Test
    void dropsItOnDemand() {
        shell.post("/drafts", TYPED);
        assertEquals(FORM, shell.post("/account/drafts", Map.of("address", FORM, "back", FORM)).location());
        assertEquals(List.of(), shell.drafts.list(me));
    }

    @Test
    void survivesTheEndOfTheSignIn() {
        shell.post("/drafts", TYPED);
        shell.forget();
        assertEquals(303, shell.get(FORM).status());
        shell.signIn("buyer");
        assertTrue(shell.get(FORM).body().contains("data-draft-offer"));
    }

    @Test
    void showsNobodyAnothers() {
        shell.post("/drafts", TYPED);
        shell.forget();
        shell.enter(Role.MANAGER);
        assertEquals(404, shell.get("/drafts?address=/lamps/new").status());
        assertFalse(shell.get(FORM).body().contains("data-draft-offer"));
    }

    @Test
    void refusesOneThatIsTooLargeAndKeepsTheOneBefore() {
        shell.post("/drafts", TYPED);
        assertFalse(shell.drafts.keep(me, FORM, "", FORM, Map.of("title", List.of("x".repeat(DraftRegister.LARGEST)))));
        assertEquals("New lamp", shell.drafts.find(me, FORM).orElseThrow().title());
    }

    @Test
    void makesRoomForTheNewest() {
        for (int at = 0; at <= DraftRegister.MOST; at++) {
            shell.clock.turn(Duration.ofSeconds(1));
            shell.drafts.keep(me, "/lamps/" + at, "", FORM, Map.of());
        }
        assertEquals(DraftRegister.MOST, shell.drafts.list(me).size());
        assertTrue(shell.drafts.find(me, "/lamps/0").isEmpty());
    }

    @Test
    void dropsWhatNobodyTouchedForAMonth() {
        shell.post("/drafts", TYPED);
        shell.clock.turn(Duration.ofDays(29));
        shell.drafts.purge(Duration.ofDays(30));
        assertEquals(1, shell.drafts.list(me).size());
        shell.clock.turn(Duration.ofDays(2));
        shell.drafts.purge(Duration.ofDays(30));
        assertEquals(List.of(), shell.drafts.list(me));
    }
}
