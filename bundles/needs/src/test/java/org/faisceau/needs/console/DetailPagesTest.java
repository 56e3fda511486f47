// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.FamilyRegister;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Family;
import org.faisceau.needs.api.Need;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requirements, constraints and who asks. */
class DetailPagesTest {
    private OpenPages pages;
    private Need need;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        need = pages.open.published(Content.titled("Fuites", pages.open.town).withConfidentiality(Confidentiality.RESIDENTS));
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private PageTester edit() {
        return OpenPages.tester(new EditDetailPage(pages.open.needs, pages.open.details, pages.form, new FamilyRegister(pages.open.store.store())));
    }

    private String at() {
        return "/needs/" + need.id() + "/details";
    }

    private Optional<String> panel(Actor who) {
        return new DetailPanel(pages.open.needs, pages.open.details, new FamilyRegister(pages.open.store.store()), pages.open.organisations).show(edit().as(who).visit(at()), need.ref()).map(Seen::html);
    }

    @Test
    void areWrittenOneRequirementALineAndShownToReaders() {
        edit().as(pages.open.buyer()).submit(at(), Map.of("action", "save", "version", "0", "negotiates", "yes",
                "requirements", "Localise une fuite à dix mètres\n\n  " + PageTester.NASTY + "  \n", "department", "Voirie", "leader", "directrice de la voirie"));
        var detail = pages.open.details.find(pages.open.buyer(), need.id()).orElseThrow();
        assertEquals(2, detail.requirements().size());
        var seen = panel(new Actor("company", Role.COMPANY, "elsewhere")).orElseThrow();
        assertTrue(seen.contains("dix mètres") && seen.contains("souhaite négocier"));
        assertFalse(seen.contains("Voirie") || seen.contains("<script>"));
        assertTrue(panel(pages.open.buyer()).orElseThrow().contains("directrice de la voirie"));
        PageTester.assertClean(edit().in(Locale.ENGLISH).show(at()));
    }

    @Test
    void takeAFamilyOfTheNomenclatureAlone() {
        new FamilyRegister(pages.open.store.store()).save(pages.open.buyer(), pages.open.town, List.of(new Family("F12", "Réseaux d’eau")), false);
        var forged = edit().submit(at(), Map.of("action", "save", "version", "0", "family", "F99"));
        assertEquals(422, forged.status());
        assertTrue(forged.text().contains("nomenclature de l’acheteur"), forged.text());
        edit().submit(at(), Map.of("action", "save", "version", "0", "family", "F12"));
        assertEquals("F12", pages.open.details.find(pages.open.buyer(), need.id()).orElseThrow().family());
    }

    @Test
    void whoComesSecondIsShownBoth() {
        edit().submit(at(), Map.of("action", "save", "version", "0", "timeLimit", "Avant l’été"));
        var clash = edit().submit(at(), Map.of("action", "save", "version", "0", "timeLimit", "Avant Noël"));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Avant l’été") && clash.text().contains("Avant Noël"));
    }

    @Test
    void aLongRequirementIsRefusedInWords() {
        var asked = edit().submit(at(), Map.of("action", "save", "version", "0", "requirements", "a".repeat(301)));
        assertEquals(422, asked.status());
        assertTrue(asked.text().contains("300 caractères"));
    }

    @Test
    void aStrangerMayNotWriteThem() {
        assertEquals(403, edit().as(pages.open.otherBuyer()).show(at()).status());
        assertEquals(403, edit().as(pages.open.otherBuyer()).submit(at(), Map.of("action", "save", "version", "0", "anonymous", "yes")).status());
    }

    @Test
    void theHistoryTellsWhatChanged() {
        edit().submit(at(), Map.of("action", "save", "version", "0", "requirements", "Tenir dix ans", "anonymous", "yes"));
        var history = pages.need().as(OpenNeeds.MANAGER).show("/needs/" + need.id() + "?tab=history").text();
        assertTrue(history.contains("Tenir dix ans") && history.contains("Exigences minimales") && history.contains("Ne pas nommer"));
    }

    @Test
    void aBrandIsPointedOutToItsWriterAlone() {
        edit().submit(at(), Map.of("action", "save", "version", "0", "requirements", "Compteurs de marque Valmesure\nTablettes iPad ou équivalent"));
        var seen = panel(pages.open.buyer()).orElseThrow();
        assertTrue(seen.contains("Valmesure") && seen.contains("ou équivalent"));
        assertEquals(List.of("marque Valmesure"), Rigid.in(need.content(), pages.open.details.find(OpenNeeds.MANAGER, need.id()).orElseThrow())
                .stream().map(hint -> hint.words().replace("de ", "")).toList());
        assertFalse(panel(new Actor("company", Role.COMPANY, "elsewhere")).orElseThrow().contains("autres solutions"));
    }
}
