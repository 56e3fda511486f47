// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.faisceau.documents.api.Table;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.api.UnreadableTable.Reason;

/** A header and the lines below it: cells stripped, empty lines left out, limits kept. */
final class CleanTable implements Table {
    private final RawLines lines;
    private final Limits limits;
    private final List<String> header;
    private Optional<Row> ahead = Optional.empty();
    private int rows;

    CleanTable(RawLines lines, Limits limits) {
        this.lines = lines;
        this.limits = limits;
        try {
            var first = read().orElseThrow(() -> new UnreadableTable(Reason.EMPTY, List.of()));
            header = withoutTail(first.cells());
            if (header.size() > limits.columns()) throw new UnreadableTable(Reason.TOO_MANY_COLUMNS, List.of(limits.columns()));
        } catch (RuntimeException refused) {
            lines.close();
            throw refused;
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public List<String> sheets() {
        return lines.sheets();
    }

    @Override
    public double progress() {
        return lines.progress();
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty()) ahead = read();
        return ahead.isPresent();
    }

    @Override
    public Row next() {
        if (!hasNext()) throw new NoSuchElementException();
        var row = ahead.orElseThrow();
        ahead = Optional.empty();
        if (++rows > limits.rows()) throw new UnreadableTable(Reason.TOO_MANY_ROWS, List.of(limits.rows()));
        return lines.padsLines() ? padded(row) : row;
    }

    @Override
    public void close() {
        lines.close();
    }

    private Optional<Row> read() {
        while (lines.hasNext()) {
            var raw = lines.next();
            if (raw.cells().stream().allMatch(String::isBlank)) continue;
            return Optional.of(new Row(raw.number(), raw.cells().stream().map(cell -> clean(raw.number(), cell)).toList()));
        }
        return Optional.empty();
    }

    private String clean(int line, String cell) {
        if (cell.length() > limits.cellChars()) throw new UnreadableTable(Reason.TOO_LONG_CELL, List.of(limits.cellChars(), line));
        return FormulaGuard.opened(cell.strip());
    }

    private Row padded(Row row) {
        var cells = new ArrayList<>(row.cells());
        if (cells.size() < header.size()) cells.addAll(Collections.nCopies(header.size() - cells.size(), ""));
        return new Row(row.number(), cells);
    }

    private static List<String> withoutTail(List<String> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isEmpty()) size--;
        return List.copyOf(cells.subList(0, size));
    }
}
