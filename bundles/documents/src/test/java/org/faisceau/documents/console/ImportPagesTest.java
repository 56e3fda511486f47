// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.faisceau.console.spi.Answer;
import org.faisceau.documents.Bikes;
import org.faisceau.documents.Workshop;
import org.faisceau.documents.api.TableImport;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportPagesTest {
    private static final String FOUR = "Numéro;Couleur;Note\n1;vert;a\n2;rouje;b\n3;;c\n4\n";
    private static final String QUOTED_NASTY = "\"" + PageTester.NASTY.replace("\"", "\"\"") + "\"";
    @TempDir
    private Path folder;

    private final Bikes bikes = new Bikes();
    private Workshop workshop;

    @BeforeEach
    void open() {
        workshop = new Workshop(folder, bikes);
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void knowsNoKindThatNobodyImports() {
        assertEquals(404, upload().show("/import/unicorns").status());
    }

    @Test
    void tellsWhoMayImport() {
        var seen = upload().as(Role.OBSERVER).show("/import/bikes");
        assertEquals(403, seen.status());
        assertTrue(seen.text().contains("référent du Living-Lab"), seen.text());
    }

    @Test
    void offersTablesAndTheFormsOfTheKindAlone() {
        var html = upload().show("/import/bikes").html();
        assertTrue(html.contains("accept=\".csv,.txt,.tsv,.xlsx,.bike\""), html);
        assertTrue(html.contains("Fichier CSV, XLSX, BIKE"), html);
    }

    @Test
    void asksForAFile() {
        var seen = upload().submit("/import/bikes", Map.of("action", "choose"));
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("Choisissez un fichier."), seen.text());
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        var seen = sent("%PDF-1.7", Locale.ENGLISH);
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("neither a table nor BIKE in a form known here"), seen.text());
        assertFalse(seen.text().contains("CSV or XLSX file"), seen.text());
    }

    @Test
    void leadsFromTheFileToItsColumns() {
        assertTrue(sent(FOUR, Locale.FRENCH).address().matches("/import/bikes/[0-9a-f-]{36}/columns"));
    }

    @Test
    void preselectsWhatIsRecognised() {
        var html = columns().show(at(workshop.chosen(FOUR), "/columns")).html();
        assertTrue(html.contains("<option value=\"number\" selected>"), html);
        assertTrue(html.contains("vert · rouje"), html);
    }

    @Test
    void saysThatNothingIsRecognised() {
        assertTrue(columns().show(at(workshop.chosen("x;y\n1;2\n"), "/columns")).text().contains("Aucune colonne n’est reconnue."));
    }

    @Test
    void saysThatTwoColumnsAreCalledAlike() {
        assertTrue(columns().show(at(workshop.chosen("x;X\n1;2\n"), "/columns")).text().contains("Plusieurs colonnes s’appellent « X »"));
    }

    @Test
    void refusesOneFieldTwice() {
        var seen = columns().submit(at(workshop.chosen(FOUR), "/columns"), Map.of("action", "map", "column-0", "number", "column-1", "number"));
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("« Numéro » et « Couleur » vont toutes deux dans « Numéro »"), seen.text());
    }

    @Test
    void leadsFromTheColumnsToThePreview() {
        var chosen = workshop.chosen(FOUR);
        var seen = columns().submit(at(chosen, "/columns"), Map.of("action", "map", "column-0", "number", "column-1", "colour"));
        assertEquals(at(chosen, "/preview"), seen.address());
    }

    @Test
    void previewsInWords() {
        var text = preview().show(at(workshop.chosen(FOUR), "/preview")).text();
        assertTrue(text.contains("Les 4 lignes du fichier ont été essayées") && text.contains("Sans couleur.") && text.contains("Couleur corrigée."), text);
    }

    @Test
    void previewsInEnglish() {
        var text = preview().in(Locale.ENGLISH).show(at(workshop.chosen(FOUR), "/preview")).text();
        assertTrue(text.contains("This line has a single cell, the header has 3") && text.contains("Import the 2 lines"), text);
    }

    @Test
    void saysThatNoLineWouldBeImported() {
        assertTrue(preview().show(at(workshop.chosen("number;colour\n1;\n"), "/preview")).text().contains("Aucune ligne ne serait importée."));
    }

    @Test
    void showsTheColumnsBeforeThePreviewWhereOneIsMissing() {
        var chosen = workshop.chosen("x;y\n1;2\n");
        assertEquals(at(chosen, "/columns"), preview().show(at(chosen, "/preview")).address());
    }

    @Test
    void asksAgainWhileItIsUnderWay() {
        var begun = workshop.begun(FOUR);
        var html = course().show(at(begun, "")).html();
        assertTrue(html.contains("hx-get=\"" + at(begun, "") + "\"") && html.contains("<progress"), html);
    }

    @Test
    void answersWithTheCourseAloneToHtmx() {
        var seen = new Seen(new ImportPage(workshop.imports).show(course().visit(at(workshop.begun(FOUR), "")).fragment()));
        assertTrue(seen.answer() instanceof Answer.Fragment && seen.html().startsWith("<section class=\"card\" id=\"course\""), seen.html());
    }

    @Test
    void stopsAskingOnceItIsDone() {
        var seen = course().show(at(ran(FOUR), ""));
        assertFalse(seen.html().contains("hx-get"));
        assertTrue(seen.text().contains("Les 4 lignes du fichier sont traitées.") && seen.text().contains("2 lignes refusées"), seen.text());
    }

    @Test
    void resumesWhatWasStopped() {
        var begun = workshop.begun(FOUR);
        course().submit(at(begun, ""), Map.of("action", "stop"));
        workshop.run();
        assertTrue(course().show(at(begun, "")).text().contains("L’import est arrêté : aucune ligne sur 4."));
        course().submit(at(begun, ""), Map.of("action", "resume"));
        workshop.run();
        assertEquals(2, workshop.now(begun).tally().created());
    }

    @Test
    void forgetsAnImportOnRequest() {
        var done = ran(FOUR);
        assertEquals("/import/bikes", course().submit(at(done, ""), Map.of("action", "forget")).address());
        assertEquals(404, course().show(at(done, "")).status());
    }

    @Test
    void isNotThereForOthers() {
        var other = new org.faisceau.kernel.api.Actor("other", Role.MANAGER, "");
        assertEquals(404, course().as(other).show(at(ran(FOUR), "")).status());
    }

    @Test
    void listsTheLatestImports() {
        ran(FOUR);
        assertTrue(upload().show("/import/bikes").text().contains("vélos.csv Terminé 4 2"));
    }

    @Test
    void handsOutTheRefusedLines() {
        var seen = PageTester.of(new RefusedPage(workshop.imports)).show(at(ran(FOUR), "/refused"));
        assertEquals("vélos-refus.csv", ((Answer.Download) seen.answer()).fileName());
        assertTrue(new String(seen.file(), StandardCharsets.UTF_8).contains("4;Sans couleur.;3;;c"));
    }

    @Test
    void handsOutTheMendedLines() {
        var ran = ran(FOUR);
        assertTrue(course().show(at(ran, "")).html().contains(at(ran, "/mended")));
        var seen = PageTester.of(new MendedPage(workshop.imports)).show(at(ran, "/mended"));
        assertEquals("vélos-corrections.csv", ((Answer.Download) seen.answer()).fileName());
        assertTrue(new String(seen.file(), StandardCharsets.UTF_8).contains("3;Couleur corrigée.;2"), new String(seen.file(), StandardCharsets.UTF_8));
        assertEquals(404, PageTester.of(new MendedPage(workshop.imports)).show(at(ran("number;colour\n1;vert\n"), "/mended")).status());
    }

    @Test
    void handsOutNothingWhereNothingWasRefused() {
        assertEquals(404, PageTester.of(new RefusedPage(workshop.imports)).show(at(ran("number;colour\n1;vert\n"), "/refused")).status());
    }

    @Test
    void letsNothingThroughUnescaped() {
        var nasty = "number;colour;" + QUOTED_NASTY + "\n" + QUOTED_NASTY + ";rouje;" + QUOTED_NASTY + "\n" + QUOTED_NASTY + ";;\n";
        var chosen = workshop.chosen(nasty);
        PageTester.assertClean(columns().show(at(chosen, "/columns")));
        PageTester.assertClean(preview().show(at(chosen, "/preview")));
        PageTester.assertClean(upload().show("/import/bikes"));
        PageTester.assertClean(course().show(at(ran(nasty), "")));
    }

    private Seen sent(String content, Locale locale) {
        var tester = upload().in(locale);
        return tester.submit(tester.visit("/import/bikes").upload("file", "bikes.csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private TableImport ran(String csv) {
        var begun = workshop.begun(csv);
        workshop.run();
        return workshop.now(begun);
    }

    private static String at(TableImport one, String step) {
        return "/import/bikes/" + one.id() + step;
    }

    private PageTester upload() {
        return PageTester.of(new UploadPage(workshop.imports));
    }

    private PageTester columns() {
        return PageTester.of(new ColumnsPage(workshop.imports));
    }

    private PageTester preview() {
        return PageTester.of(new PreviewPage(workshop.imports));
    }

    private PageTester course() {
        return PageTester.of(new ImportPage(workshop.imports));
    }
}
