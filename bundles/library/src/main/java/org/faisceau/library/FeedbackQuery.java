// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.db.Tables.LIBRARY_FEEDBACK;

import java.util.ArrayList;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.library.api.FeedbackFilter;
import org.faisceau.library.api.FeedbackOrder;
import org.faisceau.store.api.Keyset;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** A filter and an order of feedback in the words of the database. */
final class FeedbackQuery {
    private FeedbackQuery() {}

    static Condition conditions(FeedbackFilter filter) {
        var all = new ArrayList<Condition>();
        if (!filter.sorts().isEmpty()) all.add(LIBRARY_FEEDBACK.KIND.in(filter.sorts().stream().map(Enum::name).toList()));
        if (!filter.themes().isEmpty()) all.add(LIBRARY_FEEDBACK.THEME.in(filter.themes()));
        filter.about().ifPresent(ref -> all.add(LIBRARY_FEEDBACK.ABOUT.eq(ref.toString())));
        if (!filter.text().isBlank()) all.add(LIBRARY_FEEDBACK.WORDS_SORT.contains(SortKey.of(filter.text())));
        return DSL.and(all);
    }

    static Keyset<?> keyset(FeedbackOrder order) {
        return switch (order) {
            case LATEST -> Keyset.descending(LIBRARY_FEEDBACK.CHANGED_AT, LIBRARY_FEEDBACK.ID);
            case OLDEST -> Keyset.ascending(LIBRARY_FEEDBACK.CHANGED_AT, LIBRARY_FEEDBACK.ID);
            case TITLE -> Keyset.ascending(LIBRARY_FEEDBACK.TITLE_SORT, LIBRARY_FEEDBACK.ID);
            case TITLE_BACKWARDS -> Keyset.descending(LIBRARY_FEEDBACK.TITLE_SORT, LIBRARY_FEEDBACK.ID);
        };
    }
}
