// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.faisceau.documents.api.Table;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.api.UnreadableTable.Reason;

/** Contracts as the lines of a table; the first is line 2, as below a header. */
final class DecpTable implements Table {
    private static final int MOST = 1_000_000;
    private final Records records;
    private Optional<Row> ahead;
    private int line = 1;

    DecpTable(Records records) {
        this.records = records;
        try {
            this.ahead = read();
            if (ahead.isEmpty()) throw new UnreadableTable(Reason.HEADER_ONLY, List.of());
        } catch (RuntimeException refused) {
            records.close();
            throw refused;
        }
    }

    @Override
    public List<String> header() {
        return FlatRecord.COLUMNS;
    }

    @Override
    public double progress() {
        return records.progress();
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent();
    }

    @Override
    public Row next() {
        var row = ahead.orElseThrow(NoSuchElementException::new);
        if (line > MOST) throw new UnreadableTable(Reason.TOO_MANY_ROWS, List.of(MOST));
        ahead = read();
        return row;
    }

    @Override
    public OptionalInt skim() {
        if (ahead.isEmpty()) return OptionalInt.of(0);
        int lines = 1;
        while (records.skip()) if (++lines >= MOST) throw new UnreadableTable(Reason.TOO_MANY_ROWS, List.of(MOST));
        ahead = Optional.empty();
        return OptionalInt.of(lines);
    }

    @Override
    public void close() {
        records.close();
    }

    private Optional<Row> read() {
        return records.next().map(one -> new Row(++line, FlatRecord.cells(one)));
    }
}
