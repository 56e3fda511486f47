// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import static org.faisceau.dossiers.OpenDossiers.EXPERT;
import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.faisceau.documents.paper.DocxReading;
import org.faisceau.documents.paper.PaperPress;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormPageTest {
    private OpenPages pages;
    private Dossier dossier;
    private Actor seller;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        dossier = pages.open.inReview();
        seller = pages.open.seller;
        pages.open.claimed(dossier, seller, "A1", "YES");
        pages.open.claimed(dossier, pages.open.buyer, "P3", "YES");
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private PageTester page() {
        return pages.tester(new FormPage(pages.open.dossiers, pages.open.workbench, pages.open.organisations, pages.open.accounts, new PaperPress(), new DocxReading())).as(seller);
    }

    private String here() {
        return dossier.address() + "/form";
    }

    private byte[] form() {
        return page().show(here() + "?file=docx").file();
    }

    private Seen read(byte[] file) {
        return page().submit(page().visit(here()).field("action", "read").upload("docx", "Formulaire.docx", file));
    }

    private Answer claim(String code) {
        return pages.open.dossiers.casebook(pages.open.buyer, dossier.id()).orElseThrow().answer(code, Answer.Part.CLAIM);
    }

    @Test
    void changesNothingWhereNobodyWrote() throws IOException {
        assertTrue(read(form()).text().contains("Rien ne change"));
    }

    @Test
    void showsAChangeAndWritesItWhereItIsTicked() throws IOException {
        var seen = read(written(form(), text -> text.replace("claim of A1", "Mesuré par un tiers")));
        assertTrue(seen.text().contains("claim of A1") && seen.text().contains("Mesuré par un tiers") && seen.text().contains("Un changement"), seen::text);
        assertEquals("claim of A1", claim("A1").text());
        assertEquals(303, page().submit(here(), Map.of("action", "take", "take", "A1", "seen.A1", "1", "value.A1", "YES", "text.A1", "Mesuré par un tiers")).status());
        assertEquals("Mesuré par un tiers", claim("A1").text());
        assertEquals(List.of("YES"), claim("A1").values());
    }

    @Test
    void showsAsAConflictWhatChangedMeanwhileAndTicksNothing() throws IOException {
        var form = written(form(), text -> text.replace("claim of A1", "Depuis le train"));
        done(pages.open.workbench.answer(seller, dossier.id(), "A1", Answer.Part.CLAIM, 1, List.of("YES"), "Écrit au bureau"));
        var seen = read(form);
        assertTrue(seen.text().contains("Conflits") && seen.text().contains("Écrit au bureau") && seen.text().contains("Depuis le train"), seen::text);
        assertFalse(seen.html().contains(" checked"), seen::html);
    }

    @Test
    void keepsWhatOthersWroteMeanwhileInBoxesNobodyTouched() throws IOException {
        var form = written(form(), text -> text);
        done(pages.open.workbench.answer(seller, dossier.id(), "A1", Answer.Part.CLAIM, 1, List.of("NO"), "Écrit au bureau"));
        assertTrue(read(form).text().contains("Rien ne change"));
        assertEquals("Écrit au bureau", claim("A1").text());
    }

    @Test
    void leavesAndNamesWhatChangedBetweenPreviewAndWriting() {
        done(pages.open.workbench.answer(seller, dossier.id(), "A1", Answer.Part.CLAIM, 1, List.of("NO"), "Écrit au bureau"));
        var seen = page().submit(here(), Map.of("action", "take", "take", "A1", "seen.A1", "1", "value.A1", "YES", "text.A1", "Depuis le train"));
        assertTrue(seen.text().contains("A1"), seen::text);
        assertEquals("Écrit au bureau", claim("A1").text());
    }

    @Test
    void saysInWordsWhatFileIsWrong() throws IOException {
        assertTrue(read("no zip".getBytes(StandardCharsets.UTF_8)).text().contains("n’est pas un document DOCX lisible"));
        var other = written(form(), text -> text.replace("dossier:" + dossier.id(), "dossier:another"));
        assertEquals(422, read(other).status());
        assertTrue(read(other).text().contains("celui d’un autre dossier"));
        assertTrue(page().submit(here(), Map.of("action", "read")).text().contains("Formulaire rempli"));
    }

    @Test
    void refusesAnAnswerThatIsNone() throws IOException {
        var seen = read(written(form(), text -> text.replace("claim of A1", "claim of A1 again").replace(">Oui</w:t>", ">Peut-être</w:t>")));
        assertTrue(seen.text().contains("À reprendre") && seen.text().contains("Peut-être"), seen::text);
        assertFalse(seen.html().contains("name=\"take\""), seen::html);
    }

    @Test
    void writesNothingForWhoAnswersNothing() {
        assertEquals(403, page().as(EXPERT).submit(here(), Map.of("action", "take", "take", "A1", "seen.A1", "1", "value.A1", "NO", "text.A1", "x")).status());
        pages.open.moved(dossier, DossierState.WITHDRAWN);
        assertEquals(403, page().submit(here(), Map.of("action", "take", "take", "A1", "seen.A1", "1", "value.A1", "NO", "text.A1", "x")).status());
        assertEquals(List.of("YES"), claim("A1").values());
    }

    @Test
    void leavesToTheBuyerWhatIsTheBuyers() {
        page().submit(here(), Map.of("action", "take", "take", "P3", "seen.P3", "1", "value.P3", "NO", "text.P3", "x"));
        assertEquals("claim of P3", claim("P3").text());
    }

    private static byte[] written(byte[] docx, UnaryOperator<String> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx)); var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = in.readAllBytes();
                zip.write(entry.getName().equals("word/document.xml") ? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : bytes);
            }
        }
        return out.toByteArray();
    }
}
