// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.faisceau.console.OnePage;
import org.faisceau.console.Shell;
import org.faisceau.console.console.BinPage;
import org.faisceau.console.spi.Address;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 31);
    private static final Pattern UNDO = Pattern.compile("name=\"undo\" value=\"([^\"]+)\"");
    private final Attic attic = new Attic();
    private Shell shell;

    @BeforeEach
    void open(@TempDir Path folder) {
        shell = new Shell(folder);
        shell.with(new BinPage(shell.records, shell.accounts), new LampPage(), new OnePage(Address.of("account"), "account"));
        shell.keep(attic);
        attic.put("l1", UNTIL);
        attic.put("l2", UNTIL);
        shell.enter(Role.BUYER);
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void showsWhatLiesThereAndUntilWhen() {
        var text = shell.get("/bin").text();
        assertTrue(text.contains("Lamp l1") && text.contains("31 mars 2026"));
    }

    @Test
    void restoresSeveralAndSaysWhatRefused() {
        attic.put("stuck", UNTIL);
        shell.send("/bin", Map.of("action", List.of("restore"), "ref", List.of("lamp:l1", "lamp:l2", "lamp:stuck")));
        assertTrue(shell.get("/bin").text().contains("2 fiches sont rétablies. The shelf is full."));
    }

    @Test
    void answersABinnedAddressWithTheWayBack() {
        var reply = shell.get("/lamps/l1");
        assertEquals(404, reply.status());
        assertTrue(reply.text().contains("dans la corbeille depuis le 1er mars 2026") && reply.body().contains("value=\"lamp:l1\""));
        assertEquals("/lamps/l1", shell.post("/bin", Map.of("action", "restore", "ref", "lamp:l1", "back", "/lamps/l1")).location());
    }

    @Test
    void givesBackWhatWasTypedIntoTheFormOfABinnedRecord() {
        var reply = shell.post("/lamps/l1", Map.of("action", "light", "title", "A long text"));
        assertEquals(404, reply.status());
        assertTrue(reply.body().contains("value=\"lamp:l1\"") && reply.body().contains("A long text"), reply.text());
    }

    @Test
    void tellsNobodyElse() {
        shell.forget();
        shell.enter(Role.OBSERVER);
        assertFalse(shell.get("/lamps/l1").text().contains("corbeille"));
        assertTrue(shell.get("/bin").text().contains("La corbeille est vide"));
    }

    @Test
    void takesBackWhatWasBinnedFromTheNotice() {
        shell.post("/lamps/l1", Map.of("action", "bin"));
        var page = shell.get("/account").body();
        assertTrue(page.contains("href=\"/bin\""));
        shell.post("/bin?ref=lamp:l1", Map.of("action", "undo", "undo", undo(page)));
        assertEquals(1, attic.lying.size());
    }

    @Test
    void saysWhenItIsTooLateToUndo() {
        shell.post("/lamps/l1", Map.of("action", "bin"));
        var word = undo(shell.get("/account").body());
        shell.clock.turn(Duration.ofMinutes(11));
        assertEquals("/account", shell.post("/bin?ref=lamp:l1", Map.of("action", "undo", "undo", word, "back", "/account")).location());
        assertTrue(shell.get("/account").text().contains("Trop tard pour annuler"));
        assertEquals(2, attic.lying.size());
    }

    @Test
    void lendsTheButtonToNoOtherAddress() {
        shell.post("/lamps/l1", Map.of("action", "bin"));
        shell.post("/bin?ref=lamp:l2", Map.of("action", "undo", "undo", undo(shell.get("/account").body())));
        assertEquals(2, attic.lying.size());
    }

    @Test
    void endsWhatHasLainLongEnough() {
        attic.put("l3", LocalDate.of(2026, 3, 1));
        new BinPurge(shell.records).run(new StandingRun(shell.clock));
        assertEquals(2, attic.lying.size());
    }

    private static String undo(String page) {
        var found = UNDO.matcher(page);
        assertTrue(found.find());
        return found.group(1);
    }
}
