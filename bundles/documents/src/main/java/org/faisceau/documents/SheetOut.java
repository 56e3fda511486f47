// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.faisceau.documents.api.TableWriter;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.documents.spi.Exportable.Type;

/** Writes a workbook of one sheet, flushed as it grows. */
final class SheetOut implements TableWriter {
    private static final int FLUSH = 500;
    private static final int SHEET_NAME = 31;
    private static final int CELL = 32_767;
    private static final String CUT = " […]";
    private static final double WIDTH = 22;
    private final Workbook book;
    private final Worksheet sheet;
    private final List<Exportable.Column> columns;
    private int row;

    private SheetOut(Workbook book, Worksheet sheet, List<Exportable.Column> columns) {
        this.book = book;
        this.sheet = sheet;
        this.columns = columns;
    }

    static SheetOut begin(String title, List<Exportable.Column> columns, OutputStream out) throws IOException {
        var book = new Workbook(out, "Faisceau", "1.0");
        var name = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        var sheet = book.newWorksheet(name.isEmpty() ? "1" : name.substring(0, Math.min(SHEET_NAME, name.length())));
        var written = new SheetOut(book, sheet, List.copyOf(columns));
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, WIDTH);
            sheet.value(0, i, columns.get(i).label());
            sheet.style(0, i).bold().set();
        }
        written.row = 1;
        return written;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) put(i, cells.get(i), columns.get(i).type());
        if (++row % FLUSH == 0) sheet.flush();
    }

    private void put(int column, String cell, Type type) {
        if (cell.isEmpty()) return;
        try {
            if (type == Type.DAY) {
                sheet.value(row, column, LocalDate.parse(cell));
                sheet.style(row, column).format("yyyy-mm-dd").set();
                return;
            }
            if (type == Type.NUMBER) {
                sheet.value(row, column, new BigDecimal(cell));
                return;
            }
        } catch (DateTimeException | NumberFormatException other) {
            // Written as the text it is.
        }
        var text = FormulaGuard.closed(cell);
        // Not among the shared strings: those stay in memory to the end, all of a hundred thousand lines.
        sheet.inlineString(row, column, fitted(text));
    }

    /** A workbook takes no more in a cell: its end says so, and no sign is halved. */
    private static String fitted(String text) {
        if (text.length() <= CELL) return text;
        int end = CELL - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
