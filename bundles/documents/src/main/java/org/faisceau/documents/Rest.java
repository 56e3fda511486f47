// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.faisceau.documents.api.Table;

/** What lies below the last line whose chunk was committed. */
final class Rest implements Iterator<Table.Row> {
    private final Table table;
    private final int position;
    private Optional<Table.Row> ahead = Optional.empty();

    /** @param position number of that line; 0 for all of the table */
    Rest(Table table, int position) {
        this.table = table;
        this.position = position;
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty() && table.hasNext()) ahead = Optional.of(table.next()).filter(row -> row.number() > position);
        return ahead.isPresent();
    }

    @Override
    public Table.Row next() {
        if (!hasNext()) throw new NoSuchElementException();
        var row = ahead.orElseThrow();
        ahead = Optional.empty();
        return row;
    }
}
