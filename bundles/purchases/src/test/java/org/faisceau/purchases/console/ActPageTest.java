// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.faisceau.purchases.OpenPurchases;
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
        return PageTester.of(new ActPage(open.purchases)).as(open.buyer());
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
    void refusesWhoIsNotTheBuyer() {
        assertEquals(403, PageTester.of(new ActPage(open.purchases)).as(OpenPurchases.OBSERVER).show(address()).status());
    }
}
