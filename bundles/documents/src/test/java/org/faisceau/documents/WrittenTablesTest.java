// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.documents.api.Tables.Format;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Exportable.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WrittenTablesTest {
    private static final List<Column> COLUMNS =
            List.of(Column.text("title", "Titre"), new Column("amount", "Montant", Type.NUMBER), new Column("day", "Jour", Type.DAY));
    private static final List<List<String>> ROWS = List.of(
            List.of("=HYPERLINK(\"http://example.org\")", "1250.50", "2026-12-18"),
            List.of("@SUM(A1); \"dit\"\nhier", "-3", ""),
            List.of("<script>alert(1)</script> \u202Eשלום", "12", "2026-01-01"));
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Format.class)
    void readsBackWhatItWrote(Format format) throws IOException {
        try (var table = new SheetTables().open(write(format))) {
            var titles = new ArrayList<String>();
            table.forEachRemaining(row -> titles.add(row.cells().get(0)));
            assertEquals(List.of("Titre", "Montant", "Jour"), table.header());
            assertEquals(ROWS.stream().map(row -> row.get(0)).toList(), titles);
        }
    }

    @Test
    void escapesFormulasButNotNegativeNumbers() throws IOException {
        var text = Files.readString(write(Format.CSV));
        assertTrue(text.contains("'=HYPERLINK") && text.contains("'@SUM") && text.contains(";-3;"), text);
    }

    @Test
    void daysStayDaysInAWorkbook() throws IOException {
        try (var table = new SheetTables().open(write(Format.XLSX))) {
            assertEquals(List.of("1250.5", "2026-12-18"), table.next().cells().subList(1, 3));
        }
    }

    /** One sign of two characters stands where it is cut. */
    @Test
    void saysWhereAWorkbookTakesNoMore() throws IOException {
        try (var table = new SheetTables().open(write(Format.XLSX, List.of(List.of("x".repeat(32_762) + "🌱".repeat(10), "", ""))))) {
            assertEquals("x".repeat(32_762) + " […]", table.next().cells().get(0));
        }
    }

    /** What is shared is held to the end of the file, however long it gets. */
    @Test
    void sharesNoTextBetweenTheLinesOfAWorkbook() throws IOException {
        try (var book = FileSystems.newFileSystem(write(Format.XLSX))) {
            var shared = Files.readString(book.getPath("xl/sharedStrings.xml"));
            assertTrue(shared.contains("Titre") && !shared.contains("alert(1)"), shared);
        }
    }

    private Path write(Format format) throws IOException {
        return write(format, ROWS);
    }

    private Path write(Format format, List<List<String>> rows) throws IOException {
        var file = folder.resolve("out." + format.extension());
        try (var out = Files.newOutputStream(file); var table = new SheetTables().write(format, "Besoins: [2026]", COLUMNS, out)) {
            for (var row : rows) table.row(row);
        }
        return file;
    }
}
