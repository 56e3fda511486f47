// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.faisceau.documents.api.Table;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.api.UnreadableTable.Reason;

/** The lines of a CSV file. */
final class CsvLines implements RawLines {
    private static final int HEAD = 64 * 1024;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final CountedStream bytes;
    private final long size;
    private final Fault fault;
    private long line = 1;

    /** Looks for what the parser could not read, given the line where a quote would be. */
    @FunctionalInterface
    private interface Fault {
        UnreadableTable at(int openLine) throws IOException;
    }

    private CsvLines(CsvReader<CsvRecord> reader, CountedStream bytes, long size, Fault fault) {
        this.reader = reader;
        this.fault = fault;
        this.records = reader.iterator();
        this.bytes = bytes;
        this.size = size;
    }

    static CsvLines open(Path file, Limits limits) throws IOException {
        var encoding = Encoding.of(file);
        var bytes = new CountedStream(new BufferedInputStream(Files.newInputStream(file)));
        bytes.skipNBytes(encoding.markBytes());
        var text = new BufferedReader(new InputStreamReader(bytes, encoding.charset()), HEAD);
        text.mark(HEAD);
        var head = new char[HEAD / 2];
        int read = text.read(head);
        text.reset();
        var separator = Separator.of(new String(head, 0, Math.max(0, read)));
        var reader = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).maxBufferSize(4 * limits.cellChars()).ofCsvRecord(text);
        return new CsvLines(reader, bytes, Files.size(file), line -> {
            try (var again = new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding.charset()))) {
                return CsvFault.in(again, separator, limits, line);
            }
        });
    }

    @Override
    public boolean hasNext() {
        return guarded(records::hasNext);
    }

    @Override
    public Table.Row next() {
        var record = guarded(records::next);
        line = record.getStartingLineNumber();
        return new Table.Row((int) line, record.getFields());
    }

    @Override
    public double progress() {
        return size == 0 ? 1 : Math.min(1, (double) bytes.count() / size);
    }

    @Override
    public boolean padsLines() {
        return false;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T guarded(Supplier<T> read) {
        try {
            return read.get();
        } catch (CsvParseException broken) {
            throw why();
        }
    }

    private UnreadableTable why() {
        try {
            return fault.at((int) line + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
