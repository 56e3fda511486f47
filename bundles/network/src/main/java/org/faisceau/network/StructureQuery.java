// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.db.Tables.NETWORK_STRUCTURE;

import java.util.ArrayList;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.network.api.StructureFilter;
import org.faisceau.network.api.StructureOrder;
import org.faisceau.store.api.Keyset;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** A filter and an order of structures in the words of the database. */
final class StructureQuery {
    private StructureQuery() {}

    static Condition conditions(StructureFilter filter) {
        var all = new ArrayList<Condition>();
        if (!filter.kinds().isEmpty()) all.add(NETWORK_STRUCTURE.KIND.in(filter.kinds().stream().map(Enum::name).toList()));
        if (!filter.text().isBlank()) all.add(NETWORK_STRUCTURE.WORDS_SORT.contains(SortKey.of(filter.text())));
        return DSL.and(all);
    }

    static Keyset<?> keyset(StructureOrder order) {
        return switch (order) {
            case NAME -> Keyset.ascending(NETWORK_STRUCTURE.NAME_SORT, NETWORK_STRUCTURE.ID);
            case NAME_BACKWARDS -> Keyset.descending(NETWORK_STRUCTURE.NAME_SORT, NETWORK_STRUCTURE.ID);
            case LATEST -> Keyset.descending(NETWORK_STRUCTURE.CHANGED_AT, NETWORK_STRUCTURE.ID);
            case OLDEST -> Keyset.ascending(NETWORK_STRUCTURE.CHANGED_AT, NETWORK_STRUCTURE.ID);
        };
    }
}
