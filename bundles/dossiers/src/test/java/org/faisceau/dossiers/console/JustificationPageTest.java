// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.faisceau.documents.api.SealedFiles.Verdict;
import org.faisceau.documents.paper.PaperPress;
import org.faisceau.documents.paper.Sealer;
import org.faisceau.dossiers.ImpactRegister;
import org.faisceau.dossiers.OpenDossiers;
import org.faisceau.dossiers.SheetRegister;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.SheetKind;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JustificationPageTest {
    private OpenPages pages;
    private Dossier dossier;
    private SheetRegister sheets;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        pages = new OpenPages(temporary);
        dossier = pages.open.inReview();
        sheets = new SheetRegister(pages.open.store.store(), pages.open.clock);
        var page = pages.indication().as(pages.open.seller);
        page.submit(page.visit(dossier.address() + "/indications/A1").field("action", "give").upload("piece", "Essai comparé.txt", "measures".getBytes(StandardCharsets.UTF_8)));
        page.submit(page.visit(dossier.address() + "/indications/A1").field("action", "give").field("closed", "yes").upload("piece", "Prix.txt", "prices".getBytes(StandardCharsets.UTF_8)));
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private PageTester page() {
        var open = pages.open;
        var sealer = new Sealer(open.store.signing());
        return pages.tester(new JustificationPage(open.dossiers, sheets, open.conclusions, open.visas, open.organisations, open.accounts, new PaperPress(open.store.signing()), sealer, open.store.store(), open.store.journal(), new ImpactRegister(open.store.store(), open.clock, open.ids)));
    }

    private String here() {
        return dossier.address() + "/justification";
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var all = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) all.put(entry.getName(), in.readAllBytes());
        }
        return all;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    private Verdict verdict(byte[] file) throws IOException {
        return new Sealer(pages.open.store.signing()).verify(Files.write(folder.resolve("file"), file));
    }

    @Test
    void holdsEveryPieceWithItsHashInASealedArchive() throws IOException {
        var zip = page().show(here() + "?file=zip").file();
        assertEquals(Verdict.GENUINE, verdict(zip));
        var all = unpacked(zip);
        assertArrayEquals("measures".getBytes(StandardCharsets.UTF_8), all.get("pieces/A1-01-Essai_comparé.txt"));
        assertTrue(new String(all.get("SHA256SUMS"), StandardCharsets.UTF_8).contains("  pieces/A1-01-Essai_comparé.txt"));
        assertTrue(new String(all.get("journal.csv"), StandardCharsets.UTF_8).contains("Examen ouvert"));
        assertEquals(Verdict.GENUINE, verdict(all.entrySet().iterator().next().getValue()));
    }

    @Test
    void holdsThePiecesOfWhatTheGridAsksNoMore() throws IOException {
        pages.open.onGrid(dossier, "2026-1");
        var page = pages.indication().as(pages.open.seller);
        page.submit(page.visit(dossier.address() + "/indications/E5").field("action", "give").upload("piece", "Grappe.txt", "member".getBytes(StandardCharsets.UTF_8)));
        var older = pages.open.dossiers.find(pages.open.buyer, dossier.id()).orElseThrow();
        OpenDossiers.done(pages.open.grids.move(pages.open.buyer, dossier.id(), older.version(), "2026-2"));
        assertArrayEquals("member".getBytes(StandardCharsets.UTF_8), unpacked(page().show(here() + "?file=zip").file()).get("pieces/E5-01-Grappe.txt"));
    }

    @Test
    void beginsWithOnePageThatSaysWhy() throws IOException {
        assertEquals(303, page().submit(here(), Map.of("action", "SERVICE", "version", "0", "body", "Moins de fuites pour la ville")).status());
        var pdf = page().show(here() + "?file=pdf").file();
        assertEquals(List.of(), Validity.breaches(pdf));
        try (var document = Loader.loadPDF(pdf)) {
            var first = new PDFTextStripper();
            first.setEndPage(1);
            var text = first.getText(document);
            assertTrue(text.contains("Pourquoi cet achat") && text.contains("Moins de fuites") && !text.contains("Sommaire"), text);
        }
    }

    @Test
    void leavesBusinessSecretsOutForWhoMayNotSeeThem() throws IOException {
        assertEquals(2, unpacked(page().show(here() + "?file=zip").file()).keySet().stream().filter(name -> name.startsWith("pieces/")).count());
        var forObserver = unpacked(page().as(pages.open.observer).show(here() + "?file=zip").file());
        assertEquals(List.of("pieces/A1-01-Essai_comparé.txt"), forObserver.keySet().stream().filter(name -> name.startsWith("pieces/")).toList());
        assertFalse(text(forObserver.values().iterator().next()).contains("Prix"));
    }

    @Test
    void tellsTheCompanyNothingOfTheReview() throws IOException {
        pages.open.workbench.position(pages.open.buyer, dossier.id(), "A1", org.faisceau.dossiers.api.Position.Stance.CONTRARY, "too dear");
        page().submit(here(), Map.of("action", "RISKS", "version", "0", "body", "Dépendance à un seul fournisseur"));
        var journal = new String(unpacked(page().show(here() + "?file=zip").file()).get("journal.csv"), StandardCharsets.UTF_8);
        var forCompany = unpacked(page().as(pages.open.seller).show(here() + "?file=zip").file());
        var read = new String(forCompany.get("journal.csv"), StandardCharsets.UTF_8);
        assertTrue(journal.contains("avis A1") && !read.contains("avis A1") && read.contains("pièce A1"), read);
        var text = text(forCompany.values().iterator().next());
        assertFalse(text.contains("too dear") || text.contains("seul fournisseur"), text);
    }

    @Test
    void journalsEachFileThatIsTaken() {
        page().show(here() + "?file=pdf");
        assertEquals("justification-taken", pages.open.store.journal().of(dossier.ref(), 1).get(0).action());
    }

    @Test
    void showsBothVersionsToWhoWroteSecond() {
        page().submit(here(), Map.of("action", "SERVICE", "version", "0", "body", "First"));
        var seen = page().submit(here(), Map.of("action", "SERVICE", "version", "0", "body", "Second"));
        assertEquals(409, seen.status());
        assertTrue(seen.text().contains("First") && seen.text().contains("Second"), seen::text);
        assertEquals("First", sheets.find(pages.open.buyer, dossier.id(), SheetKind.SERVICE).body());
    }

    @Test
    void isWrittenByTheBuyerAlone() {
        assertEquals(403, page().as(pages.open.seller).submit(here(), Map.of("action", "SERVICE", "version", "0", "body", "x")).status());
        assertEquals(404, page().as(new Actor("x", Role.BUYER, "elsewhere")).show(here()).status());
        assertFalse(page().as(pages.open.seller).show(here()).html().contains("<textarea"));
    }
}
