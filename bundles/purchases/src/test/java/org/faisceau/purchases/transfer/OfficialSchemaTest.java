// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.faisceau.purchases.OpenPurchases;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The open data against the official schemas themselves. */
class OfficialSchemaTest {
    private static final String SUBCONTRACT = "{\"id\":1,\"sousTraitant\":{\"typeIdentifiant\":\"SIRET\",\"id\":\"%s\"},\"dureeMois\":6,\"montant\":%s,\"variationPrix\":\"Ferme\",\"dateNotification\":\"2026-05-10\",\"datePublicationDonnees\":\"2026-06-01\"}";
    private static final String MODIFICATION = "{\"id\":1,\"montant\":60000,\"dateNotificationModification\":\"2026-06-10\",\"datePublicationDonneesModification\":\"2026-07-01\"}";
    private static final String CHANGE = "{\"id\":1,\"montant\":%s,\"dateNotificationModificationSousTraitance\":\"2026-06-10\",\"datePublicationDonnees\":\"2026-07-01\"}";
    private OpenPurchases open;
    private OpenDataPage page;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPurchases(folder);
        page = new OpenDataPage(open.purchases, open.store.changes());
    }

    @AfterEach
    void close() throws IOException {
        page.end();
        open.close();
    }

    private String exported() {
        return new String(PageTester.of(page).as(Actor.nobody()).show("/data/decp.json").file(), StandardCharsets.UTF_8);
    }

    private int count() {
        return JsonParser.parseString(exported()).getAsJsonObject().getAsJsonObject("marches").getAsJsonArray("marche").size();
    }

    private void registered(Map<String, String> changed) {
        var texts = OpenPurchases.whole("2026M" + changed.hashCode() % 10_000, "Sondes");
        texts.putAll(changed);
        open.registered(texts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.3", "2.0.4"})
    void takesFortyContractsOfTheDemonstration(String version) throws IOException {
        open.demonstrated();
        assertEquals(List.of(), SchemaCheck.faults(version, exported()));
        assertTrue(count() >= 40, "contracts: " + count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.3", "2.0.4"})
    void takesActsOfAllSorts(String version) throws IOException {
        registered(Map.of("modifications", "[" + MODIFICATION + "]", "actesSousTraitance", "[" + SUBCONTRACT.formatted(OpenPurchases.siret(OpenPurchases.COMPANY_SIREN), "1000") + "]",
                "modificationsActesSousTraitance", "[" + CHANGE.formatted("2000") + "]", "idAccordCadre", "2025AC01"));
        assertEquals(List.of(), SchemaCheck.faults(version, exported()));
        assertEquals(1, count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.3", "2.0.4"})
    void leavesOutWhatTheSchemaRefuses(String version) throws IOException {
        open.registered("2026M1", "Sondes");
        registered(Map.of("idAccordCadre", "ACCORD-CADRE-2025-0001"));
        var holder = OpenPurchases.whole("2026M2", "Sondes").get("titulaires");
        registered(Map.of("titulaires", holder + " | " + holder + " (groupe)"));
        registered(Map.of("modifications", "[" + MODIFICATION + "," + MODIFICATION + "]"));
        registered(Map.of("modificationsActesSousTraitance", "[" + CHANGE.formatted("0.50") + "]"));
        assertEquals(List.of(), SchemaCheck.faults(version, exported()));
        assertEquals(1, count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.3", "2.0.4"})
    void seesWhatIsWrong(String version) throws IOException {
        open.registered("2026M1", "Sondes");
        assertNotEquals(List.of(), SchemaCheck.faults(version, exported().replaceFirst("\"montant\":[0-9.]+", "\"montant\":0.5")));
        assertNotEquals(List.of(), SchemaCheck.faults(version, exported().replace("\"marcheInnovant\":true,", "")));
        assertNotEquals(List.of(), SchemaCheck.faults(version, exported().replace("\"Forfaitaire\"", "\"forfaitaire\"")));
    }
}
