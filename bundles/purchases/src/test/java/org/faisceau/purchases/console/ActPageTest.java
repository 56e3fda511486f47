// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.purchases.OpenPurchases;
import org.faisceau.purchases.api.Completeness;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActPageTest {
    private OpenPurchases open;
    private Contract contract;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPurchases(folder);
        contract = open.registered("2026M1", "Sondes");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private PageTester page() {
        return PageTester.of(new ActPage(open.purchases, open.clock)).as(open.buyer());
    }

    private String address() {
        return "/purchases/" + contract.id() + "/act";
    }

    private ContractContent content() {
        return open.purchases.find(OpenPurchases.OBSERVER, contract.id()).orElseThrow().content();
    }

    private static Map<String, String> act(String kind, String version) {
        return new HashMap<>(Map.of("version", version, "kind", kind, "montant", "60000", "dateNotification", "2026-07-01"));
    }

    @Test
    void asks() {
        PageTester.assertClean(page().show(address()));
    }

    @Test
    void numbersModificationsOneAfterTheOther() {
        page().submit(address(), act("MODIFICATION", "1"));
        page().submit(address(), act("MODIFICATION", "2"));
        assertEquals(2, content().modifications().get(1).number());
    }

    @Test
    void keepsASubcontractWithWhoDoesIt() {
        var act = act("SUBCONTRACT", "1");
        act.put("name", "Tuyaux Imaginaires");
        page().submit(address(), act);
        assertEquals("Tuyaux Imaginaires", content().subcontracts().get(0).to().name());
    }

    @Test
    void wantsASubcontractorAndAChange() {
        assertEquals(422, page().submit(address(), act("SUBCONTRACT", "1")).status());
        var nothing = act("MODIFICATION", "1");
        nothing.remove("montant");
        assertTrue(page().submit(address(), nothing).html().contains("change le montant ou la durée"));
    }

    @Test
    void refusesASubcontractorsNumberWithAWrongKey() {
        var act = act("SUBCONTRACT", "1");
        act.put("sousTraitant", "123 456 789 00012");
        var seen = page().submit(address(), act);
        assertEquals(422, seen.status());
        assertTrue(seen.html().contains("Ce n’est pas un SIRET"), seen.html());
    }

    @Test
    void keepsWhatWasTypedWhereSomebodyWasFaster() {
        page().submit(address(), act("MODIFICATION", "1"));
        var seen = page().submit(address(), act("MODIFICATION", "1"));
        assertEquals(409, seen.status());
        assertTrue(seen.html().contains("name=\"version\" value=\"2\""), seen.html());
    }

    @Test
    void notesThePublicationOfAnActSoThatItsContractIsExportedAgain() {
        page().submit(address(), act("MODIFICATION", "1"));
        assertEquals(List.of("modifications"), Completeness.lacking(content()));
        var shown = page().show(address() + "?of=MODIFICATION-0");
        PageTester.assertClean(shown);
        assertTrue(shown.html().contains("value=\"60000\""), shown.html());
        var act = act("MODIFICATION", "2");
        act.putAll(Map.of("of", "MODIFICATION-0", "datePublicationDonnees", "2026-07-20"));
        assertEquals("/purchases/" + contract.id(), page().submit(address(), act).address());
        assertEquals(List.of(), Completeness.lacking(content()));
        assertEquals(1, content().modifications().size());
    }

    @Test
    void takesAnActOut() {
        page().submit(address(), act("MODIFICATION", "1"));
        page().submit(address(), Map.of("version", "2", "of", "MODIFICATION-0", "action", "drop"));
        assertEquals(List.of(), content().modifications());
        assertEquals("/purchases/" + contract.id(), page().submit(address(), Map.of("version", "3", "of", "MODIFICATION-0", "action", "drop")).address());
        assertEquals(404, page().show(address() + "?of=MODIFICATION-0").status());
    }

    @Test
    void saysWhatAnActSaysNowWhereSomebodyWasFaster() {
        page().submit(address(), act("MODIFICATION", "1"));
        var mine = act("MODIFICATION", "1");
        mine.putAll(Map.of("of", "MODIFICATION-0", "montant", "70000"));
        var seen = page().submit(address(), mine);
        assertEquals(409, seen.status());
        assertTrue(seen.text().contains("60 000") && seen.html().contains("70000"), seen.text());
    }

    @Test
    void refusesDaysThatCannotBe() {
        var early = act("MODIFICATION", "1");
        early.put("dateNotification", "2020-01-01");
        assertTrue(page().submit(address(), early).text().contains("Un acte ne précède pas la notification de son marché, le 4 mai 2026."));
        var later = act("MODIFICATION", "1");
        later.put("datePublicationDonnees", "2027-01-01");
        assertTrue(page().submit(address(), later).text().contains("Ce jour n’est pas encore venu"));
        assertEquals(422, page().submit(address(), act("CHANGE", "1")).status());
    }

    @Test
    void refusesWhoIsNotTheBuyer() {
        assertEquals(403, PageTester.of(new ActPage(open.purchases, open.clock)).as(OpenPurchases.OBSERVER).show(address()).status());
    }
}
