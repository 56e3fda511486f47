// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.util.List;

/** A charter at a glance: each obligation, year by year. */
public record Cockpit(Charter charter, List<Row> rows) {
    public Cockpit {
        rows = List.copyOf(rows);
    }

    /** Those of one kind, in the order of the charter. */
    public List<Row> of(Obligation.Kind kind) {
        return rows.stream().filter(row -> row.obligation().kind() == kind).toList();
    }

    /**
     * One obligation, with the rhythm this lab set.
     *
     * @param years as many as the charter has
     */
    public record Row(Obligation obligation, List<Reading> years) {
        public Row {
            years = List.copyOf(years);
        }
    }
}
