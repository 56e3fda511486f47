// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.api.UnreadableTable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OddFilesTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    @TempDir
    private Path folder;

    @Test
    void readsUtf8WithMarkAndSemicolons() throws IOException {
        var read = read(text("\uFEFFlibellé;statut\nDétection de fuites;publiée\n", StandardCharsets.UTF_8));
        assertEquals(List.of(List.of("libellé", "statut"), List.of("Détection de fuites", "publiée")), read);
    }

    @Test
    void readsWindows1252() throws IOException {
        assertEquals(List.of(List.of("libellé", "€"), List.of("œuvre", "été")), read(text("libellé;€\r\nœuvre;été\r\n", WINDOWS)));
    }

    @Test
    void readsUtf16WithMark() throws IOException {
        assertEquals(List.of(List.of("é", "b"), List.of("1", "2")), read(text("\uFEFFé\tb\n1\t2\n", StandardCharsets.UTF_16LE)));
    }

    @Test
    void tellsCommasFromCommasInQuotes() throws IOException {
        assertEquals(List.of(List.of("a", "b", "c"), List.of("x;y;z", "1,5", "")), read(text("a,b,c\n\"x;y;z\",\"1,5\",\n", WINDOWS)));
    }

    @Test
    void keepsLineEndsAndDoubledQuotesWithinQuotes() throws IOException {
        assertEquals(List.of(List.of("a", "b"), List.of("dit \"oui\"\nhier", "2")), read(text("a;b\n\"dit \"\"oui\"\"\nhier\";2\n", WINDOWS)));
    }

    @Test
    void barsWithinCellsAreNoSeparators() throws IOException {
        assertEquals(List.of(List.of("libelle", "departement"), List.of("Ombrières", "75|94|93|92")),
                read(text("libelle;departement\nOmbrières;75|94|93|92\n", StandardCharsets.UTF_8)));
    }

    @Test
    void numbersLinesAsTheFileHasThem() throws IOException {
        var file = text("a;b\n\n\"x\ny\";1\n;\nz;2\n", StandardCharsets.UTF_8);
        try (var table = new SheetTables().open(file)) {
            assertEquals(3, table.next().number());
            assertEquals(6, table.next().number());
            assertFalse(table.hasNext());
        }
    }

    @Test
    void saysWhichLineLeavesAQuoteOpen() throws IOException {
        assertEquals(Reason.OPEN_QUOTE, reason(text("a;b\n1;2\n\"x;2\n3;4\n", StandardCharsets.UTF_8)));
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertEquals(Reason.EMPTY, reason(text("", StandardCharsets.UTF_8)));
    }

    @Test
    void refusesBlankLinesAlone() throws IOException {
        assertEquals(Reason.EMPTY, reason(text("\n  \n;;\n", StandardCharsets.UTF_8)));
    }

    @Test
    void readsAFileWithAStraySignOfControl() throws IOException {
        assertEquals(List.of(List.of("libelle", "statut"), List.of("Fui\u0002tes", "prévu")), read(text("libelle;statut\nFui\u0002tes;prévu\n", StandardCharsets.UTF_8)));
    }

    @Test
    void refusesAPdf() throws IOException {
        assertEquals(Reason.NOT_A_TABLE, reason(text("%PDF-1.7 x", StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><p>a;b</p>", "\uFEFF <?xml version=\"1.0\"?><a/>", "<table><tr><td>a</td></tr></table>", "[{\"a\": 1}]", "{\"a\": 1}"})
    void refusesAPageOrDataUnderTheNameOfATable(String content) throws IOException {
        assertEquals(Reason.NOT_A_TABLE, reason(text(content, StandardCharsets.UTF_8)));
    }

    @Test
    void takesCellsInBracketsForText() throws IOException {
        assertEquals(List.of(List.of("[a]", "<b"), List.of("{1", "2")), read(text("[a];<b\n{1;2\n", StandardCharsets.UTF_8)));
    }

    @Test
    void refusesAFormulaThatWasNeverComputed() throws IOException {
        var file = folder.resolve("formula.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            var book = new Workbook(out, "Test", "1.0");
            var sheet = book.newWorksheet("Feuille");
            sheet.value(0, 0, "a");
            sheet.value(0, 1, "b");
            sheet.value(1, 0, "x");
            sheet.formula(1, 1, "1+1");
            book.finish();
        }
        assertEquals(Reason.UNCOMPUTED, reason(file));
    }

    @Test
    void refusesAnOldWorkbook() throws IOException {
        var file = Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3, 4});
        assertEquals(Reason.OLD_OR_LOCKED, reason(file));
    }

    @Test
    void refusesAZipWithoutWorkbook() throws IOException {
        assertEquals(Reason.NOT_A_WORKBOOK, reason(zip("word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8), 1)));
    }

    @Test
    void refusesAnArchiveOfArchivesWhateverItIsCalled() throws IOException {
        var inner = Files.readAllBytes(zip("table.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), 1));
        var middle = Files.readAllBytes(zip("inner.zip", inner, 1));
        assertEquals(Reason.NOT_A_WORKBOOK, reason(zip("middle.zip", middle, 1)));
        assertEquals(Reason.DAMAGED, reason(zip("xl/workbook.xml", middle, 1)));
    }

    @Test
    void opensNoArchiveWithinAWorkbook() throws IOException {
        var bomb = Files.readAllBytes(zip("zeros", new byte[1024 * 1024], 64));
        var file = folder.resolve("with.xlsx");
        try (var from = new ZipFile(workbook().toFile()); var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : Collections.list(from.entries())) add(zip, entry.getName(), from.getInputStream(entry).readAllBytes());
            add(zip, "xl/embeddings/bomb.zip", bomb);
        }
        assertEquals("Vélos", read(file).get(1).get(0));
    }

    @Test
    void refusesAZipBomb() throws IOException {
        assertEquals(Reason.BOMB, reason(zip("xl/workbook.xml", new byte[1024 * 1024], 64)));
    }

    @Test
    void refusesEntities() throws IOException {
        var xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>";
        assertEquals(Reason.DOCTYPE, reason(zip("xl/workbook.xml", xml.getBytes(StandardCharsets.UTF_8), 1)));
    }

    @Test
    void refusesATruncatedWorkbook() throws IOException {
        var whole = workbook();
        var bytes = Files.readAllBytes(whole);
        assertEquals(Reason.DAMAGED, reason(Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(bytes, bytes.length / 2))));
    }

    @Test
    void readsAWorkbookWithNumbersDaysAndShortLines() throws IOException {
        assertEquals(List.of(List.of("Titre", "Montant", "Jour"), List.of("Vélos", "1250.5", "2026-12-18"), List.of("Bancs", "", "")), read(workbook()));
    }

    @Test
    void countsLinesAgainstTheLimit() throws IOException {
        var tight = new Limits(1000, 1000, 10, 2, 2, 10);
        var file = text("a;b\n1;2\n3;4\n5;6\n", StandardCharsets.UTF_8);
        assertEquals(Reason.TOO_MANY_ROWS, assertThrows(UnreadableTable.class, () -> readAll(new SheetTables(tight), file)).reason());
    }

    @Test
    void countsColumnsAgainstTheLimit() throws IOException {
        var tight = new Limits(1000, 1000, 10, 2, 2, 10);
        var file = text("a;b;c\n", StandardCharsets.UTF_8);
        assertEquals(Reason.TOO_MANY_COLUMNS, assertThrows(UnreadableTable.class, () -> readAll(new SheetTables(tight), file)).reason());
    }

    @Test
    void blamesNoQuoteWhereACellIsTooLong() throws IOException {
        assertEquals(Reason.TOO_LONG_CELL, reason(text("a;b\n1;2\n" + "x".repeat(3_000_000) + ";2\n", StandardCharsets.UTF_8)));
        assertEquals(Reason.TOO_LONG_CELL, reason(text("a;b\n1;2\n\"" + "x".repeat(3_000_000) + "\";2\n", StandardCharsets.UTF_8)));
    }

    @Test
    void blamesNoQuoteWhereThereAreTooManyColumns() throws IOException {
        assertEquals(Reason.TOO_MANY_COLUMNS, reason(text("a;".repeat(20_000) + "\n1;2\n", StandardCharsets.UTF_8)));
    }

    @Test
    void saysEveryReasonInBothLanguages() {
        for (var reason : Reason.values()) {
            var refusal = new UnreadableTable(reason, List.of(100, 7));
            assertFalse(refusal.sentence(Locale.FRENCH).equals(refusal.sentence(Locale.ENGLISH)));
        }
    }

    private Reason reason(Path file) {
        return assertThrows(UnreadableTable.class, () -> read(file)).reason();
    }

    private static List<List<String>> read(Path file) {
        return readAll(new SheetTables(), file);
    }

    private static List<List<String>> readAll(SheetTables tables, Path file) {
        try (var table = tables.open(file)) {
            var all = new ArrayList<List<String>>();
            all.add(table.header());
            table.forEachRemaining(row -> all.add(row.cells()));
            return all;
        }
    }

    private Path text(String content, Charset charset) throws IOException {
        return Files.write(folder.resolve("odd.csv"), content.getBytes(charset));
    }

    private Path zip(String entry, byte[] block, int times) throws IOException {
        var file = folder.resolve("odd.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            for (int i = 0; i < times; i++) zip.write(block);
            zip.closeEntry();
        }
        return file;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private Path workbook() throws IOException {
        var file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            var book = new Workbook(out, "Test", "1.0");
            var sheet = book.newWorksheet("Feuille");
            sheet.value(0, 0, "Titre");
            sheet.value(0, 1, "Montant");
            sheet.value(0, 2, "Jour");
            sheet.value(1, 0, "Vélos");
            sheet.value(1, 1, 1250.5);
            sheet.value(1, 2, java.time.LocalDate.of(2026, 12, 18));
            sheet.style(1, 2).format("dd/mm/yyyy").set();
            sheet.value(3, 0, "Bancs");
            book.finish();
        }
        return file;
    }
}
