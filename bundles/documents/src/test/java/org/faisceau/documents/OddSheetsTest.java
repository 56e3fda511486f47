// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Workbooks made to end the machine that reads them: each is a few kilobytes. */
final class OddSheetsTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c><c r=\"B1\" t=\"str\"><v>b</v></c></row>";
    private static final String GONE = "gone";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZ2", "XFE2", "$ZZZZZ$2", "ZZZZZZZZZZZZ2"})
    void refusesAnAddressBeyondTheLastColumn(String reference) throws IOException {
        assertEquals(badCell(2), refusal(row("<c r=\"" + reference + "\"><v>1</v></c>")));
    }

    @Test
    void refusesMoreCellsWithoutAddressThanASheetHasColumns() throws IOException {
        assertEquals(badCell(2), refusal(row("<c/>".repeat(16_385))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E150000000", "1E-150000000", "-1E999999999", "1E400"})
    void refusesANumberThatNoSpreadsheetHolds(String number) throws IOException {
        assertEquals(badCell(2), refusal(row("<c r=\"A2\"><v>" + number + "</v></c>")));
    }

    @Test
    void refusesANumberOfAThousandDigits() throws IOException {
        assertEquals(badCell(2), refusal(row("<c r=\"A2\"><v>" + "9".repeat(1000) + "</v></c>")));
    }

    @Test
    void keepsTheNoiseBehindAComputedNumber() throws IOException {
        assertEquals(List.of("0.00000000000000005551115123125783", ""), read(row("<c r=\"A2\"><v>5.551115123125783E-17</v></c>")).get(1));
    }

    @Test
    void readsAFailedFormulaAsItIsShown() throws IOException {
        assertEquals(List.of("#REF!", "5"), read(row("<c r=\"A2\" t=\"e\"><v>#REF!</v></c><c r=\"B2\"><v>5</v></c>")).get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E20", "-1E20"})
    void refusesADayThatNoCalendarHas(String day) throws IOException {
        assertEquals(badCell(2), refusal(row("<c r=\"A2\" s=\"1\"><v>" + day + "</v></c>")));
    }

    @Test
    void refusesATextBeyondTheTableOfTexts() throws IOException {
        assertEquals(new Refusal(Reason.DAMAGED, List.of()), refusal(row("<c r=\"A2\" t=\"s\"><v>2000000000</v></c>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c r=\"A2\" t=\"d\"><v>2026-12-18</v></c>", "<c r=\"A2\" t=\"b\"><v>2</v></c>", "<c r=\"A2\" s=\"x\"><v>1</v></c>",
        "<c r=\"A99999999999\"><v>1</v></c>", "<c r=\"A2\"><f t=\"shared\" si=\"7\"/><v>1</v></c>", "<c r=\"é2\"><v>1</v></c>"})
    void refusesACellThatTheReaderStumblesOver(String cell) throws IOException {
        assertEquals(Reason.DAMAGED, refusal(row(cell)).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999", "-", ""})
    void refusesALineWhoseNumberIsNone(String number) throws IOException {
        assertEquals(Reason.DAMAGED, refusal(sheet(HEADER + "<row r=\"" + number + "\"><c r=\"A2\"><v>1</v></c></row>")).reason());
    }

    @Test
    void refusesATextWrittenInPiecesBeyondTheLimit() throws IOException {
        var piece = "<t>" + "x".repeat(1000) + "</t>";
        assertEquals(new Refusal(Reason.TOO_LONG_CELL, List.of(100_000, 2)), refusal(row("<c r=\"A2\" t=\"inlineStr\"><is>" + piece.repeat(101) + "</is></c>")));
    }

    @Test
    void refusesPartsNestedWithoutEnd() throws IOException {
        assertEquals(new Refusal(Reason.DAMAGED, List.of()), refusal(Map.of(STYLES, "<a>".repeat(100))));
    }

    @Test
    void refusesATagOfMegabytes() throws IOException {
        var noise = new StringBuilder();
        for (int i = 0; noise.length() < 2_000_000; i++) noise.append(Integer.toHexString(i * 0x9E3779B9));
        assertEquals(new Refusal(Reason.DAMAGED, List.of()), refusal(Map.of(STYLES, "<a b=\"" + noise + "\"/>")));
        assertEquals(new Refusal(Reason.HUGE_CELL, List.of()), refusal(Map.of(STYLES, "<a>" + noise + "</a>")));
    }

    @Test
    void countsWhatTheReaderWouldKeep() throws IOException {
        var tight = new Limits(1_000_000, 2_000, 250, 10, 10, 100);
        var texts = Map.of(TEXTS, "<sst>" + "<si/>".repeat(100) + "</sst>");
        assertEquals(Reason.TOO_LARGE, assertThrows(UnreadableTable.class, () -> new SheetTables(tight).open(workbook(texts))).reason());
    }

    @Test
    void refusesADocumentTypeHoweverFarIn() throws IOException {
        assertEquals(new Refusal(Reason.DOCTYPE, List.of()), refusal(Map.of(STYLES, "<!--" + "x".repeat(5000) + "--><!DOCTYPE x [<!ENTITY a \"b\">]><x/>")));
    }

    @Test
    void believesNoDimension() throws IOException {
        var parts = Map.of(SHEET, "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>" + HEADER + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row></sheetData></worksheet>");
        assertEquals(List.of(List.of("a", "b"), List.of("1", "")), read(parts));
    }

    @Test
    void namesTheSheetsItLeaves() throws IOException {
        var file = folder.resolve("two.xlsx");
        try (var out = Files.newOutputStream(file); var book = new Workbook(out, "test", "1.0")) {
            for (var name : List.of("Vide", "Un", "Deux")) {
                var sheet = book.newWorksheet(name);
                if (name.equals("Vide")) continue;
                sheet.value(0, 0, "titre");
                sheet.value(1, 0, "Toiture");
            }
        }
        try (var table = new SheetTables().open(file)) {
            assertEquals(List.of("Un", "Vide", "Deux"), table.sheets());
        }
    }

    @Test
    void readsAWorkbookWithoutStyles() throws IOException {
        var parts = new HashMap<>(row("<c r=\"A2\"><v>12.5</v></c>"));
        parts.put(STYLES, GONE);
        assertEquals(List.of(List.of("a", "b"), List.of("12.5", "")), read(parts));
    }

    private record Refusal(Reason reason, List<Object> values) {}

    private static Refusal badCell(int line) {
        return new Refusal(Reason.BAD_CELL, List.of(line));
    }

    private Refusal refusal(Map<String, String> parts) {
        var refused = assertThrows(UnreadableTable.class, () -> read(parts));
        return new Refusal(refused.reason(), refused.values());
    }

    private List<List<String>> read(Map<String, String> parts) throws IOException {
        try (var table = new SheetTables().open(workbook(parts))) {
            var all = new ArrayList<List<String>>();
            all.add(table.header());
            table.forEachRemaining(row -> all.add(row.cells()));
            return all;
        }
    }

    private static Map<String, String> row(String cells) {
        return sheet(HEADER + "<row r=\"2\">" + cells + "</row>");
    }

    private static Map<String, String> sheet(String rows) {
        return Map.of(SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A sound workbook with some parts replaced. Style 1 shows days. */
    private Path workbook(Map<String, String> parts) throws IOException {
        var sound = folder.resolve("sound.xlsx");
        try (var out = Files.newOutputStream(sound)) {
            var book = new Workbook(out, "Test", "1.0");
            var sheet = book.newWorksheet("Feuille");
            sheet.value(0, 0, java.time.LocalDate.of(2026, 12, 18));
            sheet.style(0, 0).format("dd/mm/yyyy").set();
            book.finish();
        }
        var file = folder.resolve("odd.xlsx");
        try (var zip = new ZipFile(sound.toFile()); var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var each = zip.entries(); each.hasMoreElements(); ) {
                var entry = each.nextElement();
                var replaced = parts.get(entry.getName());
                if (GONE.equals(replaced)) continue;
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(replaced == null ? zip.getInputStream(entry).readAllBytes() : replaced.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
