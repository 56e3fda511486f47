// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.faisceau.documents.api.Table;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.api.UnreadableTable.Reason;

/** The lines of the first visible sheet of a workbook that has any. */
final class SheetLines implements RawLines {
    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final SheetCell cell;

    private SheetLines(ReadableWorkbook book, Stream<Row> stream) {
        this.book = book;
        this.stream = stream;
        this.rows = stream.iterator();
        this.cell = new SheetCell();
    }

    static SheetLines open(Path file) throws IOException {
        return guarded(() -> {
            try {
                var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                return new SheetLines(book, sheet(book).openStream());
            } catch (IOException | IllegalStateException broken) {
                throw new UnreadableTable(Reason.DAMAGED, List.of());
            }
        });
    }

    private static Sheet sheet(ReadableWorkbook book) {
        return book.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).filter(SheetLines::hasRows).findFirst()
                .orElseThrow(() -> new UnreadableTable(Reason.EMPTY, List.of()));
    }

    private static boolean hasRows(Sheet sheet) {
        try (var rows = sheet.openStream()) {
            return rows.anyMatch(row -> row.getFirstNonEmptyCell().isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return guarded(rows::hasNext);
    }

    @Override
    public Table.Row next() {
        var row = guarded(rows::next);
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) cells.add(row.getOptionalCell(column).map(cell::text).orElse(""));
        return new Table.Row(row.getRowNum(), cells);
    }

    @Override
    public double progress() {
        return 0;
    }

    @Override
    public boolean padsLines() {
        return true;
    }

    @Override
    public void close() {
        stream.close();
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T guarded(Supplier<T> read) {
        try {
            return read.get();
        } catch (UnreadableTable known) {
            throw known;
        } catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException broken) {
            throw new UnreadableTable(Reason.DAMAGED, List.of());
        }
    }
}
