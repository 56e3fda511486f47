// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import static org.faisceau.charters.OpenCharters.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.faisceau.charters.DeedsTold;
import org.faisceau.charters.DemonstratorRegister;
import org.faisceau.charters.EnclosureRegister;
import org.faisceau.charters.OpenCharters;
import org.faisceau.charters.OwnerRegister;
import org.faisceau.charters.ResidencyRegister;
import org.faisceau.charters.SupportRegister;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.Enclosures;
import org.faisceau.charters.api.Figures;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Proof;
import org.faisceau.charters.api.Proofs;
import org.faisceau.documents.api.Papers;
import org.faisceau.documents.paper.PaperPress;
import org.faisceau.documents.paper.Sealer;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.StoredFile;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A charter from 1 March 2026 on, three years; today is 26 November 2026. */
class ReportsPageTest {
    private static final ComingDates DATES = new ComingDates(List.of(new Planned("Rencontre annuelle", LocalDate.of(2027, 1, 14), "jeudi 14 janvier 2027, 9:00 – 12:00 · Halle fictive")));
    private OpenCharters open;
    private Lab lab;
    private Charter charter;
    private EnclosureRegister enclosures;
    private Figures figures;
    private CockpitViews views;
    private Bearers bearers;
    private PageTester page;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenCharters(folder);
        lab = open.lab();
        charter = open.charter(lab, "2026-03-01");
        var store = open.store.store();
        var ids = new TimeOrderedIds(open.clock);
        var residencies = new ResidencyRegister(store, open.clock, ids, open.organisations);
        var demonstrators = new DemonstratorRegister(store, open.clock, ids, residencies);
        open.resident(lab, "2026-03-01");
        demonstrators.add(MANAGER, residencies.of(MANAGER, lab.id()).get(0).id(), new Demonstrator.Content("Brume fictive", "Toit", "Une brume sur le toit", "", LocalDate.of(2026, 5, 1), Optional.empty()));
        enclosures = new EnclosureRegister(store, open.clock, residencies);
        var supports = new SupportRegister(store, open.clock, ids);
        bearers = new Bearers(open.organisations);
        views = new CockpitViews(open.cockpits(), new OwnerRegister(open.store.store()), bearers, open.clock);
        open.tells(new DeedsTold("contract-notified").with("2026-10-01", new Ref("contract", "k1")).with("2026-10-02", new Ref("contract", "k2")));
        open.tells(new DeedsTold("contract-innovative").with("2026-10-01", new Ref("contract", "k1")));
        figures = open.figures();
        var heads = new LabHeads(open.labs, open.charters, open.openings, bearers, open.clock);
        var years = new YearPaper(views, open.proofs, enclosures, residencies, demonstrators, supports, open.indicators(), bearers, open.clock);
        var briefings = new BriefingPaper(open.charters, open.openings, residencies, demonstrators, figures, views, DATES, bearers, open.clock);
        var packs = new EvidencePacks(open.cockpits(), open.proofs, supports, residencies, enclosures, bearers, store, new Sealer(open.store.signing()));
        page = PageTester.of(new ReportsPage(open.labs, open.charters, heads, years, briefings, packs, new PaperPress(), open.clock)).as(MANAGER);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Seen shown(String query) {
        return page.show("/charters/" + lab.id() + "/reports" + query);
    }

    private Seen ofYear(int year, String file) {
        return shown("?charter=" + charter.id() + "&year=" + year + "&file=" + file);
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private Proof proven(String day, String what) {
        var content = new Proof.Content("OPS-1", LocalDate.parse(day), what, "Armoire", Set.of());
        return assertInstanceOf(Proofs.Proving.Done.class, open.proofs.bring(MANAGER, lab.id(), content)).proof();
    }

    private StoredFile kept(String text, String name) {
        return open.store.store().files().keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, 1000).orElseThrow();
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    @Test
    void showsTheYearsThatBeganAlone() {
        var html = shown("").html();
        assertTrue(html.contains("Année 1") && !html.contains("Année 2"), html);
    }

    @Test
    void theReportOfAYearIsAccessibleAndSaysTheRuleOfEachCommitment() throws IOException {
        proven("2026-06-01", "Fiche de poste d’un mi-temps");
        var pdf = ofYear(1, "pdf").file();
        assertEquals(List.of(), Validity.breaches(pdf));
        var text = words(pdf);
        assertTrue(text.contains("Fiche de poste d’un mi-temps") && text.contains("Pompes fictives SAS") && text.contains("Brume fictive"), text);
        assertTrue(text.contains("Au moins une rencontre avant le 28 févr. 2027"), "the rule is said: " + text);
        assertTrue(text.contains("Cette année court encore"), text);
        assertTrue(text.contains("Module Besoins arrêté"), "a stopped module is named: " + text);
    }

    @Test
    void thereIsNoReportOfAYearTheCharterHasNotNorOfAnotherLab() {
        assertEquals(404, ofYear(4, "pdf").status());
        assertEquals(404, ofYear(0, "zip").status());
        assertEquals(404, page.show("/charters/unknown/reports?charter=" + charter.id() + "&year=1&file=pdf").status());
    }

    @Test
    void thePackHoldsTheReportThePiecesOfTheYearAndTheirHashes() throws IOException {
        var owner = new Ref(Enclosures.PROOF, proven("2026-06-01", "Fiche de poste").id());
        var file = kept("Un mi-temps", "Fiche.txt");
        enclosures.join(MANAGER, owner, file);
        var earlier = new Ref(Enclosures.PROOF, proven("2025-06-01", "Avant la charte").id());
        enclosures.join(MANAGER, earlier, kept("Avant", "Avant.txt"));
        var files = unpacked(ofYear(1, "zip").file());
        assertEquals("Un mi-temps", files.get("OPS-1/2026-06-01 Fiche.txt"));
        assertTrue(files.keySet().stream().noneMatch(name -> name.contains("Avant")), "what is of another year stays out: " + files.keySet());
        assertTrue(files.get("SHA256SUMS").contains(file.hash() + "  OPS-1/2026-06-01 Fiche.txt"), files.get("SHA256SUMS"));
        assertTrue(files.get("Liste des pièces.csv").contains("\"Fiche de poste\""), files.get("Liste des pièces.csv"));
        assertTrue(files.keySet().stream().anyMatch(name -> name.endsWith(".pdf")), files.keySet().toString());
    }

    @Test
    void aSpreadsheetWorksNothingOutOfTheIndex() throws IOException {
        proven("2026-06-01", "=1+1");
        assertTrue(unpacked(ofYear(1, "zip").file()).get("Liste des pièces.csv").contains("\"'=1+1\""));
    }

    @Test
    void thePackHoldsTheSignedCharterAndThePapersOfTheOpening() throws IOException {
        enclosures.join(MANAGER, charter.ref(), kept("La charte signée", "Charte.txt"));
        enclosures.join(MANAGER, lab.ref(), kept("La faisabilité", "Etude.txt"));
        var files = unpacked(ofYear(1, "zip").file());
        assertEquals("La charte signée", files.get("charte/2026-03-01 Charte.txt"));
        assertEquals("La faisabilité", files.get("ouverture/document Etude.txt"));
        assertTrue(files.get("Liste des pièces.csv").contains("Charte no 1"), files.get("Liste des pièces.csv"));
    }

    @Test
    void theNotesBeforeInaugurationAndMeetingAreAccessible() throws IOException {
        var inauguration = shown("?file=inauguration").file();
        assertEquals(List.of(), Validity.breaches(inauguration));
        assertTrue(words(inauguration).contains("Des élus") && words(inauguration).contains("Déroulé proposé"), words(inauguration));
        var meeting = shown("?file=meeting").file();
        assertEquals(List.of(), Validity.breaches(meeting));
        assertTrue(words(meeting).contains("La rencontre annuelle, à ce jour"), words(meeting));
        assertTrue(words(meeting).contains("Rencontre annuelle : jeudi 14 janvier 2027, 9:00 – 12:00 · Halle fictive"), words(meeting));
    }

    @Test
    void thePageForElectedOfficialsIsOneSideWithTheShareOfInnovativePurchases() throws IOException {
        var paper = new ElectedPaper(open.labs, open.charters, figures, views, DATES, bearers, open.clock).paper(MANAGER, Locale.FRENCH, lab.id()).orElseThrow();
        var pdf = new PaperPress().print(paper, Papers.Format.PDF).fold(ready -> ready.bytes(), refused -> new byte[0]);
        assertEquals(List.of(), Validity.breaches(pdf));
        assertEquals(1, pages(pdf));
        assertTrue(words(pdf).contains("Part des achats innovants 50 %"), words(pdf));
        assertTrue(words(pdf).contains("Prochaines dates") && words(pdf).contains("jeudi 14 janvier 2027"), words(pdf));
        assertTrue(words(pdf).contains("Au plus tard le 28 février 2027 : 5. Une rencontre annuelle") || words(pdf).contains("Au plus tard le 28 févr. 2027"), words(pdf));
    }
}
