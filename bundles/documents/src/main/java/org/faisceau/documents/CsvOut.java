// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.faisceau.documents.api.TableWriter;
import org.faisceau.documents.spi.Exportable;

/** Writes CSV as French spreadsheets open it by a double click: UTF-8 with mark, semicolons. */
final class CsvOut implements TableWriter {
    private static final String MARK = "\uFEFF";
    private final Writer text;
    private final CsvWriter csv;

    private CsvOut(Writer text) {
        this.text = text;
        this.csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    static CsvOut begin(List<Exportable.Column> columns, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(MARK);
        var csv = new CsvOut(text);
        csv.row(columns.stream().map(Exportable.Column::label).toList());
        return csv;
    }

    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(FormulaGuard::closed).toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }
}
