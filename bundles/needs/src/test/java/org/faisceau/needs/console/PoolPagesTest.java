// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.faisceau.testkit.PageTester.NASTY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.faisceau.console.spi.Answer;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.CpvList;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.PoolHistoryRegister;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pools;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoolPagesTest {
    private OpenPages pages;
    private OpenNeeds open;
    private Pools pools;
    private PoolSheets sheets;
    private Need leaks;
    private Need losses;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        open = pages.open;
        pools = open.pools();
        sheets = new PoolSheets(pools, open.needs, open.themes, open.organisations);
        leaks = need("Fuites du réseau d’eau", open.town);
        losses = need("Fuites d’un réseau ancien", open.otherTown);
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private Need need(String title, String organisation) {
        return open.registered(Content.titled(title, organisation).withThemes(List.of("water")).withAmount(Amount.exactly(Euros.of(40_000))));
    }

    private PageTester list() {
        return OpenPages.tester(new PoolsPage(pools, sheets, new CpvList()));
    }

    private PageTester pool() {
        return OpenPages.tester(new PoolPage(pools, sheets, new PoolHistoryRegister(open.store.store(), open.store.journal(), OpenPages.names()), OpenPages.names()));
    }

    private PageTester edit() {
        return OpenPages.tester(new PoolEditPage(pools, sheets));
    }

    private PageTester leave() {
        return OpenPages.tester(new PoolLeavePage(pools, sheets));
    }

    private Pool merged() {
        list().submit("/needs/pools", Map.of("action", "merge", "one", leaks.id(), "other", losses.id()));
        return pools.of(MANAGER, leaks.id()).orElseThrow();
    }

    private static Answer.Notice notice(Seen seen) {
        return ((Answer.Redirect) seen.answer()).notice().orElseThrow();
    }

    @Test
    void saysWhyTwoNeedsAreProposed() {
        var seen = list().show("/needs/pools").text();
        assertTrue(seen.contains("Mots communs : fuites, réseau") && seen.contains("Même domaine : Eau"), seen);
    }

    @Test
    void mergesAndTakesItBack() {
        var seen = list().submit("/needs/pools", Map.of("action", "merge", "one", leaks.id(), "other", losses.id()));
        var made = pools.of(MANAGER, leaks.id()).orElseThrow();
        assertEquals("/needs/pools/" + made.id(), seen.address());
        pool().submit(notice(seen).undo(), Map.of("action", "undo"));
        assertTrue(pools.of(MANAGER, leaks.id()).isEmpty());
    }

    @Test
    void refusesAndTakesItBack() {
        var seen = list().submit("/needs/pools", Map.of("action", "refuse", "one", leaks.id(), "other", losses.id()));
        assertTrue(list().show("/needs/pools").text().contains("Rien à rapprocher pour l’instant"));
        list().submit(notice(seen).undo(), Map.of("action", "undo"));
        assertTrue(list().show("/needs/pools").text().contains("Mots communs"));
    }

    @Test
    void addsAThirdToThePool() {
        merged();
        var third = need("Fuites du réseau communal", open.organisation("Ville de Rivemont"));
        assertTrue(list().show("/needs/pools").text().contains("Ajouter à « Fuites du réseau d’eau »"));
        list().submit("/needs/pools", Map.of("action", "merge", "one", third.id(), "other", losses.id()));
        assertEquals(3, pools.of(MANAGER, third.id()).orElseThrow().members().size());
    }

    @Test
    void showsMembersSharesAndWhoCoordinates() {
        var seen = pool().show("/needs/pools/" + merged().id()).text().replace('\u202f', ' ').replace('\u00a0', ' ');
        assertTrue(seen.contains("Ville de Valfleuri") && seen.contains("80 000 €") && seen.contains("50 %") && seen.contains("a mutualisé ces besoins"), seen);
    }

    @Test
    void changesSharesToPercents() {
        var made = merged();
        var typed = new HashMap<>(Map.of("action", "save", "version", "1", "title", "Fuites", "form", "LEAD_BUYER", "coordinator", open.otherTown, "sharing", "PERCENT"));
        typed.put("total", "100 000");
        typed.put("share-" + leaks.id(), "33,33");
        typed.put("share-" + losses.id(), "66.67 %");
        assertEquals(303, edit().submit("/needs/pools/" + made.id() + "/edit", typed).status());
        assertEquals(33_330_00, pools.of(MANAGER, leaks.id()).orElseThrow().worth(pools.find(MANAGER, made.id()).orElseThrow().members().get(0)).orElseThrow().cents());
        typed.put("version", "2");
        typed.put("share-" + losses.id(), "66");
        assertEquals(422, edit().submit("/needs/pools/" + made.id() + "/edit", typed).status());
        typed.put("share-" + losses.id(), "most");
        assertTrue(edit().submit("/needs/pools/" + made.id() + "/edit", typed).text().contains("Écrivez un pourcentage"));
    }

    @Test
    void keepsWhatWasTypedWhereSomebodyWasFaster() {
        var made = merged();
        pools.change(MANAGER, made.id(), 1, new Pool.Terms("Faster", Pool.Form.EXPRESSION, open.town, Pool.Sharing.AMOUNT, Optional.empty()), Map.of());
        var seen = edit().submit("/needs/pools/" + made.id() + "/edit", Map.of("version", "1", "title", "Mine", "form", "LEAD_BUYER", "coordinator", open.town, "sharing", "AMOUNT"));
        assertEquals(409, seen.status());
        assertTrue(seen.text().contains("Faster") && seen.text().contains("Mine") && seen.html().contains("name=\"version\" value=\"2\""), seen.text());
        assertEquals("Faster", pools.find(MANAGER, made.id()).orElseThrow().terms().title());
    }

    @Test
    void showsBothSharesWhereTwoChangedThemAtOnce() {
        var made = merged();
        var shares = Map.of(leaks.id(), OptionalLong.of(1_000_000), losses.id(), OptionalLong.of(2_000_000));
        pools.change(MANAGER, made.id(), 1, new Pool.Terms("Fuites", Pool.Form.EXPRESSION, open.town, Pool.Sharing.AMOUNT, Optional.empty()), shares);
        var typed = new HashMap<>(Map.of("version", "1", "title", "Fuites", "form", "EXPRESSION", "coordinator", open.town, "sharing", "AMOUNT"));
        typed.putAll(Map.of("share-" + leaks.id(), "10 000", "share-" + losses.id(), "25000"));
        var seen = edit().submit("/needs/pools/" + made.id() + "/edit", typed);
        assertTrue(seen.text().contains("Part de " + pages.open.organisations.find(MANAGER, open.otherTown).orElseThrow().name()), seen.text());
        assertTrue(seen.text().contains("20 000 €") && seen.text().contains("25 000 €"), seen.text());
        assertFalse(seen.html().contains("choice.share-" + leaks.id()), "the same amount, written otherwise, is no difference");
    }

    @Test
    void saysWhatIsOffAtTheShareItself() {
        var made = merged();
        var seen = edit().submit("/needs/pools/" + made.id() + "/edit", Map.of("version", "1", "title", "Mine", "form", "EXPRESSION", "coordinator", open.town, "sharing", "AMOUNT",
                "share-" + losses.id(), "lots"));
        assertEquals(422, seen.status());
        assertTrue(seen.html().contains("id=\"share-" + losses.id() + "-error\"") && seen.html().contains("href=\"#share-" + losses.id() + "\">Part de"), seen.html());
    }

    @Test
    void asksForAReasonToLeave() {
        var made = merged();
        var address = "/needs/pools/" + made.id() + "/leave?need=" + losses.id();
        var asked = leave().as(open.otherBuyer()).submit(address, Map.of("version", "1", "reason", " "));
        assertEquals(422, asked.status());
        assertTrue(asked.text().contains("la mutualisation prend fin"), asked.text());
        assertTrue(leave().as(open.otherBuyer()).submit(address, Map.of("version", "1", "reason", "Budget")).text().contains("a pris fin"));
        assertTrue(pools.find(MANAGER, made.id()).orElseThrow().isDissolved());
        assertEquals(409, leave().show("/needs/pools/" + made.id() + "/leave").status());
    }

    @Test
    void whoLeavesThoseThatGoOnIsLedToTheListAndMayComeBack() {
        merged();
        var third = need("Fuites du réseau communal", open.organisation("Ville de Rivemont"));
        list().submit("/needs/pools", Map.of("action", "merge", "one", third.id(), "other", losses.id()));
        var made = pools.of(MANAGER, third.id()).orElseThrow();
        var seen = leave().as(open.otherBuyer()).submit("/needs/pools/" + made.id() + "/leave?need=" + losses.id(), Map.of("version", "2", "reason", "Budget"));
        assertEquals("/needs/pools", seen.address());
        assertEquals(404, pool().as(open.otherBuyer()).show("/needs/pools/" + made.id()).status());
        assertEquals(404, pool().as(Role.BUYER).submit(notice(seen).undo(), Map.of("action", "undo")).status());
        assertEquals("/needs/pools/" + made.id(), pool().as(open.otherBuyer()).submit(notice(seen).undo(), Map.of("action", "undo")).address());
        assertEquals(3, pools.of(open.otherBuyer(), losses.id()).orElseThrow().members().size());
    }

    @Test
    void tellsABuyerAboutNeighboursWithoutButtons() {
        var panel = new PoolPanel(pools, sheets, new CpvList());
        open.moved(losses, NeedState.SUBMITTED);
        assertTrue(panel.show(OpenPages.tester(new PoolsPage(pools, sheets, new CpvList())).as(open.buyer()).visit("/needs/pools"), leaks.ref()).isEmpty());
        assertTrue(panel.show(list().visit("/needs/pools"), leaks.ref()).isPresent());
    }

    @Test
    void showsNothingNastyUnescaped() {
        var made = pools.create(MANAGER, List.of(need(NASTY, open.organisation(NASTY)).id(), losses.id()), NASTY, Pool.Form.EXPRESSION, "").fold(
                Pools.Pooling.Done::pool, lost -> lost.current(), invalid -> null, refused -> null, unknown -> null);
        need(NASTY, open.town);
        PageTester.assertClean(list().show("/needs/pools"));
        PageTester.assertClean(pool().show("/needs/pools/" + made.id()));
        PageTester.assertClean(edit().show("/needs/pools/" + made.id() + "/edit"));
        PageTester.assertClean(leave().show("/needs/pools/" + made.id() + "/leave"));
        assertFalse(pool().as(Role.COMPANY).show("/needs/pools/" + made.id()).status() == 200);
    }
}
