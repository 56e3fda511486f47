// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.db.Tables.SHOWCASE_ISSUE;

import java.util.ArrayList;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.showcase.api.IssueFilter;
import org.faisceau.showcase.api.IssueOrder;
import org.faisceau.store.api.Keyset;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** A filter and an order of issues in the words of the database. */
final class IssueQuery {
    private IssueQuery() {}

    static Condition conditions(IssueFilter filter) {
        var all = new ArrayList<Condition>();
        if (!filter.kinds().isEmpty()) all.add(SHOWCASE_ISSUE.KIND.in(filter.kinds().stream().map(Enum::name).toList()));
        if (!filter.text().isBlank()) all.add(SHOWCASE_ISSUE.WORDS_SORT.contains(SortKey.of(filter.text())));
        return DSL.and(all);
    }

    static Keyset<?> keyset(IssueOrder order) {
        return switch (order) {
            case LATEST -> Keyset.descending(SHOWCASE_ISSUE.CHANGED_AT, SHOWCASE_ISSUE.ID);
            case OLDEST -> Keyset.ascending(SHOWCASE_ISSUE.CHANGED_AT, SHOWCASE_ISSUE.ID);
            case TITLE -> Keyset.ascending(SHOWCASE_ISSUE.TITLE_SORT, SHOWCASE_ISSUE.ID);
            case TITLE_BACKWARDS -> Keyset.descending(SHOWCASE_ISSUE.TITLE_SORT, SHOWCASE_ISSUE.ID);
        };
    }
}
