// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_NEED;
import static org.faisceau.needs.db.Tables.NEEDS_NEED_THEME;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.store.api.Keyset;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** A filter and an order in the words of the database. */
final class NeedQuery {
    private NeedQuery() {}

    /**
     * @param named organisations whose name contains the filter's text
     * @param known what may be found by its organisation
     */
    static List<Condition> conditions(NeedFilter filter, Collection<String> named, Condition known) {
        var all = new ArrayList<Condition>();
        if (!filter.states().isEmpty()) all.add(NEEDS_NEED.STATE.in(names(filter.states())));
        if (!filter.kinds().isEmpty()) all.add(NEEDS_NEED.KIND.in(names(filter.kinds())));
        if (!filter.organisations().isEmpty()) all.add(NEEDS_NEED.ORGANISATION.in(filter.organisations()).and(known));
        if (!filter.themes().isEmpty()) all.add(themed(filter.themes()));
        filter.amountLeast().ifPresent(least -> all.add(NEEDS_NEED.AMOUNT_SORT.ge(least.cents())));
        filter.amountBelow().ifPresent(below -> all.add(NEEDS_NEED.AMOUNT_SORT.ge(0L).and(NEEDS_NEED.AMOUNT_SORT.lt(below.cents()))));
        filter.dueFrom().ifPresent(day -> all.add(NEEDS_NEED.DEADLINE.ge(day.toString()).and(NEEDS_NEED.DEADLINE.lt(NeedRow.noDay()))));
        filter.dueUntil().ifPresent(day -> all.add(NEEDS_NEED.DEADLINE.le(day.toString())));
        text(filter.text(), named, known, all);
        return all;
    }

    static Keyset<?> keyset(NeedOrder order) {
        var column = column(order);
        boolean ascending = switch (order) {
            case UNCHANGED, TITLE, DEADLINE, AMOUNT -> true;
            case CHANGED, TITLE_BACKWARDS, DEADLINE_BACKWARDS, AMOUNT_BACKWARDS -> false;
        };
        return ascending ? Keyset.ascending(column, NEEDS_NEED.ID) : Keyset.descending(column, NEEDS_NEED.ID);
    }

    /** What a list in that order is sorted by; its index covers the filters (V003). */
    static Field<?> column(NeedOrder order) {
        return switch (order) {
            case CHANGED, UNCHANGED -> NEEDS_NEED.CHANGED_AT;
            case TITLE, TITLE_BACKWARDS -> NEEDS_NEED.TITLE_SORT;
            case DEADLINE, DEADLINE_BACKWARDS -> NEEDS_NEED.DEADLINE;
            case AMOUNT, AMOUNT_BACKWARDS -> NEEDS_NEED.AMOUNT_SORT;
        };
    }

    private static Condition themed(Collection<String> themes) {
        return DSL.exists(DSL.selectOne().from(NEEDS_NEED_THEME)
                .where(NEEDS_NEED_THEME.NEED_ID.eq(NEEDS_NEED.ID), NEEDS_NEED_THEME.THEME_ID.in(themes)));
    }

    private static void text(String text, Collection<String> named, Condition known, List<Condition> all) {
        var folded = SortKey.of(text);
        if (folded.isEmpty()) return;
        var found = NEEDS_NEED.TITLE_SORT.contains(folded);
        if (text.matches("(?i)\\s*b-\\d.*")) found = found.or(NEEDS_NEED.REFERENCE.startsWith(text.strip().toUpperCase(Locale.ROOT)));
        all.add(named.isEmpty() ? found : found.or(NEEDS_NEED.ORGANISATION.in(named).and(known)));
    }

    private static List<String> names(Collection<? extends Enum<?>> some) {
        return some.stream().<String>map(Enum::name).sorted().toList();
    }
}
