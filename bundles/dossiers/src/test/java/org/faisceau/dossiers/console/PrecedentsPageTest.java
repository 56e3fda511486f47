// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import static org.faisceau.dossiers.OpenDossiers.MANAGER;
import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.dossiers.FullDossier;
import org.faisceau.dossiers.PrecedentRegister;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.purchases.ContractRegister;
import org.faisceau.purchases.api.ContractReading;
import org.faisceau.purchases.api.Purchases.Saving;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecedentsPageTest {
    private OpenPages pages;
    private ContractRegister purchases;
    private Dossier dossier;
    private Actor other;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        purchases = new ContractRegister(pages.open.store.store(), pages.open.clock, pages.open.ids, pages.open.organisations);
        FullDossier.concluded(pages.open, pages.open.inReview());
        var town = pages.open.organisation("Ville de Montbrume", OrganisationKind.COMMUNE);
        other = new Actor("other", Role.BUYER, town);
        dossier = done(pages.open.dossiers.open(other, new Dossiers.Opening(pages.open.solution.id(), town, "", false)));
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private PageTester page() {
        return PageTester.of(new PrecedentsPage(pages.open.dossiers, new PrecedentRegister(pages.open.store.store()), pages.open.organisations, purchases)).as(other);
    }

    private String here() {
        return dossier.address() + "/precedents";
    }

    private void awarded(String number, String subject, String innovative) {
        var texts = Map.of("id", number, "objet", subject, "marcheInnovant", innovative, "montant", "42000", "dateNotification", "2026-03-02", "acheteurNom", "Ville de Valfleuri");
        assertInstanceOf(Saving.Saved.class, purchases.register(MANAGER, pages.open.buyer.organisation(), ContractReading.read(texts, remark -> {})));
    }

    @Test
    void tellsWhatAnotherBuyerConcludedAndNoMore() {
        var text = page().show(here()).text();
        assertTrue(text.contains("Ville de Valfleuri") && text.contains("La solution est innovante") && text.contains("même entreprise"), text);
        assertFalse(text.contains("Les mesures d’un tiers"), text);
    }

    @Test
    void tellsInnovativeContractsAlikeWithAmountAndSource() {
        awarded("M-1", "Écoute de fuites sur le réseau", "oui");
        awarded("M-2", "Écoute de fuites, marché ordinaire", "non");
        var text = page().show(here()).text().replace('\u00a0', ' ').replace('\u202f', ' ');
        assertTrue(text.contains("Écoute de fuites sur le réseau") && text.contains("42 000") && text.contains("données essentielles, n° M-1") && text.contains("mêmes mots"), text);
        assertFalse(text.contains("marché ordinaire"), text);
    }

    @Test
    void saysSoWhereContractsAreStopped() {
        var page = PageTester.of(new PrecedentsPage(pages.open.dossiers, new PrecedentRegister(pages.open.store.store()), pages.open.organisations)).as(other);
        assertTrue(page.show(here()).text().contains("Le module « Marchés » est arrêté"));
    }

    @Test
    void isReadByThoseWhoExamineIt() {
        assertEquals(403, page().as(pages.open.seller).show(here()).status());
        assertEquals(404, page().as(pages.open.buyer).show(here()).status());
    }
}
