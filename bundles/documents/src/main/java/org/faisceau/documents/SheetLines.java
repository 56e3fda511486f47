// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
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
    /** So many sheets are looked into for one that has lines. */
    private static final int SHEETS = 50;
    /** Among the types of the parts: which one holds the styles. */
    private static final Pattern STYLES = Pattern.compile("<[^<>]*spreadsheetml\\.styles\\+xml[^<>]*>");
    private static final Pattern NAME = Pattern.compile("PartName=[\"']/?([^\"']*)");
    private final ReadableWorkbook book;
    private final Sheet sheet;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final SheetCell cell;
    private final int columns;

    private SheetLines(ReadableWorkbook book, Sheet sheet, Stream<Row> stream, int columns) {
        this.book = book;
        this.sheet = sheet;
        this.stream = stream;
        this.rows = stream.iterator();
        this.cell = new SheetCell();
        this.columns = columns;
    }

    /** What stands right of one column more than a table may have is not read: a header that long is refused already. */
    static SheetLines open(Path file, Limits limits) throws IOException {
        return guarded(() -> {
            try {
                var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(hasStyles(file), false));
                var sheet = sheet(book);
                return new SheetLines(book, sheet, sheet.openStream(), limits.columns() + 1);
            } catch (IOException broken) {
                throw new UnreadableTable(Reason.DAMAGED, List.of());
            }
        });
    }

    /** Some programs write none, and with them no day: the reader insists where it is to tell days from numbers. */
    private static boolean hasStyles(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var types = zip.getEntry("[Content_Types].xml");
            if (types == null) return true;
            try (var in = zip.getInputStream(types)) {
                return STYLES.matcher(new String(in.readNBytes(Limits.MEGABYTE), StandardCharsets.UTF_8)).results()
                        .flatMap(part -> NAME.matcher(part.group()).results()).anyMatch(name -> zip.getEntry(name.group(1)) != null);
            }
        }
    }

    private static Sheet sheet(ReadableWorkbook book) {
        return book.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).limit(SHEETS).filter(SheetLines::hasRows).findFirst()
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
        for (int column = 0; column < Math.min(row.getCellCount(), columns); column++) cells.add(row.getOptionalCell(column).map(this::text).orElse(""));
        return new Table.Row(row.getRowNum(), cells);
    }

    private String text(Cell of) {
        try {
            return cell.text(of);
        } catch (ExcelReaderException | DateTimeException | ArithmeticException | NumberFormatException odd) {
            throw new UnreadableTable(Reason.BAD_CELL, List.of(of.getAddress().getRow() + 1));
        }
    }

    @Override
    public List<String> sheets() {
        var others = book.getSheets().filter(other -> other.getVisibility() == SheetVisibility.VISIBLE && other.getIndex() != sheet.getIndex());
        return Stream.concat(Stream.of(sheet), others.limit(SHEETS)).map(Sheet::getName).toList();
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
        } catch (RuntimeException broken) {
            // The reader does not say what it throws at a file that is not quite a workbook: states, numbers, indexes, nulls.
            throw new UnreadableTable(Reason.DAMAGED, List.of());
        }
    }
}
