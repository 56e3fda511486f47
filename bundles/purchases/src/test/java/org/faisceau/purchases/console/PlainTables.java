// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.faisceau.documents.api.Table;
import org.faisceau.documents.api.TableWriter;
import org.faisceau.documents.api.Tables;
import org.faisceau.documents.spi.Exportable;

/** Writes cells parted by semicolons, and reads nothing. */
final class PlainTables implements Tables {
    @Override
    public Table open(Path file) {
        throw new UnsupportedOperationException("reads nothing");
    }

    @Override
    public TableWriter write(Format format, String title, List<Exportable.Column> columns, OutputStream out) {
        return new TableWriter() {
            @Override
            public void row(List<String> cells) throws IOException {
                out.write((String.join(";", cells) + "\n").getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void close() {}
        };
    }
}
