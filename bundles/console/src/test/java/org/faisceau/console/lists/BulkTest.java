// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.console.OnePage;
import org.faisceau.console.Shell;
import org.faisceau.console.console.BulkAskPage;
import org.faisceau.console.console.BulkPage;
import org.faisceau.console.kept.Attic;
import org.faisceau.console.lists.BulkGo.Fate;
import org.faisceau.console.lists.BulkGo.State;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Job;
import org.faisceau.store.api.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkTest {
    private final Lamps lamps = new Lamps();
    private final Woken jobs = new Woken();
    private Shell shell;
    private Account me;

    @BeforeEach
    void open(@TempDir Path folder) {
        shell = new Shell(folder);
        shell.with(new BulkAskPage(shell.bulks, shell.records, jobs), new BulkPage(shell.bulks, shell.records, jobs), new LampsPage(),
                new OnePage(Address.of("account"), "account"));
        shell.offer(lamps);
        me = shell.enter(Role.BUYER);
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void offersBoxesAndBarToWhoMay() {
        var body = shell.get("/lamps?count=3").body();
        assertTrue(body.contains("value=\"test.light\"") && body.contains("form=\"bulk\" name=\"ref\" value=\"lamp:l0\"") && body.contains("name=\"all\""));
        shell.forget();
        shell.enter(Role.OBSERVER);
        assertFalse(shell.get("/lamps?count=3").body().contains("bulk"));
    }

    @Test
    void asksThenActsOnEachAndTellsWhatRefused() {
        var go = ask("lamp:l1", "lamp:broken", "lamp:haunted", "other:x");
        assertTrue(shell.get(go).text().contains("3 fiches choisies"));
        assertEquals(422, shell.post(go, Map.of("action", "begin", "reason", "")).status());
        shell.post(go, Map.of("action", "begin", "reason", "dark"));
        assertEquals(List.of(BulkJob.ID), jobs.woken);
        run();
        assertEquals(List.of("l1"), lamps.lit);
        assertEquals(List.of("dark"), lamps.reasons);
        var text = shell.get(go).text();
        assertTrue(text.contains("Terminé") && text.contains("=The bulb is broken.") && text.contains("Quelque chose a échoué"));
    }

    @Test
    void saysBeforeWhatToKnowOfARecord() {
        var text = shell.get(ask("lamp:l1", "lamp:broken")).text();
        assertTrue(text.contains("Its bulb is cracked."), text);
    }

    @Test
    void triesAgainOnlyWhatRefused() {
        var go = begun("lamp:l1", "lamp:broken");
        run();
        lamps.mended = true;
        shell.post(go, Map.of("action", "retry"));
        run();
        assertEquals(List.of("l1", "broken"), lamps.lit);
        assertEquals(new BulkGo.Tally(0, 2, 0, 2, 0, 0, 0), found(go).tally());
    }

    @Test
    void countsApartWhatWasSoAlready() {
        lamps.lit.add("l1");
        var go = begun("lamp:l1", "lamp:l2", "lamp:broken");
        run();
        assertEquals(new BulkGo.Tally(0, 1, 1, 1, 0, 0, 1), found(go).tally());
        var text = shell.get(go).text();
        assertTrue(text.contains("Fait 1") && text.contains("Déjà ainsi 1") && text.contains("Refusé 1") && text.contains("3 sur 3"), text);
        assertTrue(shell.get(go + "?download=csv").body().contains("Déjà ainsi"));
    }

    @Test
    void takesAllThatMatchUpToTheMost() {
        var reply = shell.post("/bulk", Map.of("action", "test.light", "all", "yes", "back", "/lamps?count=900"));
        assertEquals(BulkAction.MOST, found(reply.location()).tally().total());
    }

    @Test
    void waitsWhileItsBundleIsStoppedAndGoesOn() {
        var go = begun("lamp:l1");
        shell.offerNothing();
        run();
        assertEquals(State.RUNNING, found(go).state());
        assertTrue(shell.get(go).text().contains("Le module de cet acte est arrêté"));
        shell.offer(lamps);
        run();
        assertEquals(State.DONE, found(go).state());
    }

    @Test
    void stopsAndGoesOn() {
        var go = begun("lamp:l1");
        shell.post(go, Map.of("action", "stop"));
        run();
        assertEquals(List.of(), lamps.lit);
        shell.post(go, Map.of("action", "go-on"));
        run();
        assertEquals(List.of("l1"), lamps.lit);
    }

    @Test
    void refusesAllOnceTheRoleIsLost() {
        var go = begun("lamp:l1");
        shell.accounts.change(Actor.system(), me.id(), me.version(), new Draft(me.name(), me.fullName(), me.mail(), Role.OBSERVER, "", "fr"), false);
        run();
        assertEquals(new BulkGo.Tally(0, 0, 1, 0, 0, 0, 0), found(go).tally());
        assertEquals(List.of(), lamps.lit);
    }

    @Test
    void isNobodyElsesToRead() {
        var go = begun("lamp:l1");
        shell.forget();
        shell.enter(Role.MANAGER);
        assertEquals(404, shell.get(go).status());
        assertEquals(404, shell.post(go, Map.of("action", "stop")).status());
        shell.bulks.end(new Actor("another", Role.ADMINISTRATOR, ""), go.substring(6), State.STOPPED);
        assertEquals(State.RUNNING, found(go).state());
    }

    @Test
    void givesTheOutcomeAsAFileWithoutFormulas() {
        var go = begun("lamp:broken");
        run();
        assertTrue(shell.get(go + "?download=csv").body().contains("\"lamp:broken\";\"broken\";\"Refusé\";\"'=The bulb is broken.\""));
    }

    @Test
    void saysWhereNothingWasChosen() {
        assertEquals("/lamps", shell.post("/bulk", Map.of("action", "test.light", "back", "/lamps")).location());
        assertEquals("/", shell.post("/bulk", Map.of("action", "test.light", "back", "//evil.example")).location());
    }

    @Test
    void putsBackWhatItDidAndTellsWhatStays() {
        var go = begun("lamp:l1", "lamp:stuck", "lamp:l2", "lamp:broken");
        run();
        assertTrue(shell.get(go).text().contains("3 fiches changées."));
        shell.post(go, Map.of("action", "undo"));
        run();
        assertEquals(List.of("stuck"), lamps.lit);
        var text = shell.get(go).text();
        assertTrue(text.contains("Annulé") && text.contains("Remis comme avant 2") && text.contains("Its switch is stuck."), text);
        assertFalse(text.contains("3 fiches changées."));
    }

    @Test
    void putsBackForTenMinutesAndOnce() {
        var go = begun("lamp:l1");
        run();
        assertFalse(shell.bulks.undo(new Actor("another", Role.ADMINISTRATOR, ""), go.substring(6)));
        shell.clock.turn(BulkRegister.SECOND_THOUGHT);
        assertFalse(shell.get(go).body().contains("value=\"undo\""));
        shell.post(go, Map.of("action", "undo"));
        assertEquals(State.DONE, found(go).state());
        var other = begun("lamp:l2");
        run();
        assertTrue(shell.bulks.undo(me.actor(), other.substring(6)));
        run();
        assertFalse(shell.bulks.undo(me.actor(), other.substring(6)));
        assertEquals(List.of("l1"), lamps.lit);
    }

    @Test
    void goesOnPuttingBackAfterItsBundleCameBack() {
        var go = begun("lamp:l1");
        run();
        shell.post(go, Map.of("action", "undo"));
        shell.offerNothing();
        run();
        assertTrue(shell.get(go).text().contains("Le module de cet acte est arrêté"));
        shell.offer(lamps);
        run();
        assertEquals(State.UNDONE, found(go).state());
    }

    @Test
    void takesOutOfTheBinWhatItPutThere() {
        var attic = new Attic();
        shell.keep(attic);
        attic.put("old", LocalDate.EPOCH, me.id());
        attic.put("older", LocalDate.EPOCH, "somebody");
        var go = begun("lamp:old", "lamp:older");
        run();
        shell.post(go, Map.of("action", "undo"));
        run();
        assertEquals(Set.of(new Ref("lamp", "older")), attic.page(me.actor(), "", 10).items().stream().map(Bin.Binned::ref).collect(Collectors.toSet()));
        assertEquals(new BulkGo.Tally(0, 0, 0, 0, 1, 1, 0), found(go).tally());
    }

    @Test
    void forgetsAfterAMonth() {
        var go = begun("lamp:l1");
        run();
        shell.clock.turn(BulkRegister.KEPT.plusDays(1));
        run();
        assertTrue(shell.bulks.find(me.actor(), go.substring(6)).isEmpty());
        assertEquals(List.of(), shell.bulks.items(go.substring(6), Optional.<Fate>empty(), 10));
    }

    private String ask(String... refs) {
        return shell.send("/bulk", Map.of("action", List.of("test.light"), "ref", List.of(refs), "back", List.of("/lamps"))).location();
    }

    private String begun(String... refs) {
        var go = ask(refs);
        shell.post(go, Map.of("action", "begin", "reason", "dark"));
        return go;
    }

    private BulkGo found(String address) {
        return shell.bulks.find(Actor.system(), address.substring(6)).orElseThrow();
    }

    private void run() {
        new BulkJob(shell.bulks, shell.records, shell.accounts).run(new Hand());
    }

    /** Remembers which jobs were woken. */
    private static final class Woken implements Jobs {
        private final List<String> woken = new ArrayList<>();

        @Override
        public List<Status> list() {
            return List.of();
        }

        @Override
        public boolean runNow(String id) {
            return woken.add(id);
        }
    }

    private static final class Hand implements Job.Run {
        @Override
        public Clock clock() {
            return Clock.systemUTC();
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void progress(long done, long total) {}
    }
}
