// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.faisceau.documents.spi.Exportable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads and writes tables. Told by their content, not by their name: CSV (UTF-8 with or without mark, UTF-16 with mark, Windows-1252;
 * separated by {@code ; , |} or tab) and XLSX. Memory does not grow with the number of lines.
 */
@ProviderType
public interface Tables {
    /**
     * Opens a table. Close it.
     *
     * @throws UnreadableTable where the file is no table, is empty, or breaks a limit; also while reading on
     */
    Table open(Path file);

    /**
     * Begins a file. Texts that a spreadsheet would take for a formula ({@code = + - @}, tab, carriage return) are escaped by an
     * apostrophe. CSV is UTF-8 with mark, separated by semicolons.
     *
     * @param title names the sheet
     */
    TableWriter write(Format format, String title, List<Exportable.Column> columns, OutputStream out) throws IOException;

    /** A form of file. */
    enum Format {
        CSV("csv", "text/csv; charset=utf-8"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String extension;
        private final String mediaType;

        Format(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        /** Without dot. */
        public String extension() {
            return extension;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
