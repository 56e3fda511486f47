// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.faisceau.documents.api.Table;
import org.faisceau.documents.api.TableWriter;
import org.faisceau.documents.api.Tables;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.spi.Exportable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Chooses the reader by what lies in the file. */
@Component
public final class SheetTables implements Tables {
    private final Limits limits;

    @Activate
    public SheetTables() {
        this(Limits.standard());
    }

    SheetTables(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Table open(Path file) {
        try {
            var looks = Looks.of(file);
            return switch (looks) {
                case TEXT -> new CleanTable(CsvLines.open(file, limits), limits);
                case ZIP -> {
                    new Unpacking(limits).check(file);
                    yield new CleanTable(SheetLines.open(file, limits), limits);
                }
                case EMPTY -> throw new UnreadableTable(UnreadableTable.Reason.EMPTY, List.of());
                case OLE -> throw new UnreadableTable(UnreadableTable.Reason.OLD_OR_LOCKED, List.of());
                case MARKUP, PDF, IMAGE, ARCHIVE, BINARY -> throw new UnreadableTable(UnreadableTable.Reason.NOT_A_TABLE, List.of(looks.name()));
            };
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    @Override
    public TableWriter write(Format format, String title, List<Exportable.Column> columns, OutputStream out) throws IOException {
        return format == Format.CSV ? CsvOut.begin(columns, out) : SheetOut.begin(title, columns, out);
    }
}
