// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.db.Tables.SHOWCASE_AGREEMENT;

import java.util.ArrayList;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.showcase.api.AgreementFilter;
import org.faisceau.showcase.api.AgreementOrder;
import org.faisceau.store.api.Keyset;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** A filter and an order of agreements in the words of the database. */
final class AgreementQuery {
    private AgreementQuery() {}

    static Condition conditions(AgreementFilter filter) {
        var all = new ArrayList<Condition>();
        if (!filter.sorts().isEmpty()) all.add(SHOWCASE_AGREEMENT.SORT.in(filter.sorts().stream().map(Enum::name).toList()));
        filter.isGiven().ifPresent(given -> all.add(SHOWCASE_AGREEMENT.STATE.eq(given ? AgreementTable.GIVEN : AgreementTable.WITHDRAWN)));
        if (!filter.text().isBlank()) all.add(SHOWCASE_AGREEMENT.WORDS_SORT.contains(SortKey.of(filter.text())));
        return DSL.and(all);
    }

    static Keyset<?> keyset(AgreementOrder order) {
        return switch (order) {
            case LATEST -> Keyset.descending(SHOWCASE_AGREEMENT.CHANGED_AT, SHOWCASE_AGREEMENT.ID);
            case OLDEST -> Keyset.ascending(SHOWCASE_AGREEMENT.CHANGED_AT, SHOWCASE_AGREEMENT.ID);
            case TITLE -> Keyset.ascending(SHOWCASE_AGREEMENT.TITLE_SORT, SHOWCASE_AGREEMENT.ID);
            case TITLE_BACKWARDS -> Keyset.descending(SHOWCASE_AGREEMENT.TITLE_SORT, SHOWCASE_AGREEMENT.ID);
        };
    }
}
