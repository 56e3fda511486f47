// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GATHERING;

import java.util.ArrayList;
import java.util.Locale;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Keyset;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** A filter and an order in the words of the database. */
final class GatheringQuery {
    private GatheringQuery() {}

    static Condition conditions(GatheringFilter filter) {
        var all = new ArrayList<Condition>();
        if (!filter.states().isEmpty()) all.add(GATHERINGS_GATHERING.STATE.in(filter.states().stream().map(Enum::name).toList()));
        if (!filter.formats().isEmpty()) all.add(GATHERINGS_GATHERING.FORMAT.in(filter.formats()));
        if (!filter.themes().isEmpty()) all.add(GATHERINGS_GATHERING.THEME.in(filter.themes().stream().map(theme -> theme.equals(GatheringFilter.NO_THEME) ? "" : theme).toList()));
        filter.first().ifPresent(day -> all.add(GATHERINGS_GATHERING.DAY.ge(day.toString())));
        filter.last().ifPresent(day -> all.add(GATHERINGS_GATHERING.DAY.le(day.toString())));
        if (!filter.text().isBlank()) {
            all.add(GATHERINGS_GATHERING.TITLE_SORT.contains(SortKey.of(filter.text())).or(GATHERINGS_GATHERING.REFERENCE.contains(filter.text().strip().toUpperCase(Locale.ROOT)))
                    .or(GATHERINGS_GATHERING.PLACE_SORT.contains(SortKey.of(filter.text()))));
        }
        return DSL.and(all);
    }

    static Keyset<?> keyset(GatheringOrder order) {
        return switch (order) {
            case DAY -> Keyset.ascending(GATHERINGS_GATHERING.DAY, GATHERINGS_GATHERING.ID);
            case DAY_BACKWARDS -> Keyset.descending(GATHERINGS_GATHERING.DAY, GATHERINGS_GATHERING.ID);
            case TITLE -> Keyset.ascending(GATHERINGS_GATHERING.TITLE_SORT, GATHERINGS_GATHERING.ID);
            case TITLE_BACKWARDS -> Keyset.descending(GATHERINGS_GATHERING.TITLE_SORT, GATHERINGS_GATHERING.ID);
        };
    }
}
