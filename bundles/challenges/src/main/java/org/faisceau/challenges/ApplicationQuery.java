// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_APPLICATION;

import java.util.ArrayList;
import org.faisceau.challenges.api.ApplicationFilter;
import org.faisceau.challenges.api.ApplicationOrder;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Keyset;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** A filter and an order of applications in the words of the database. */
final class ApplicationQuery {
    private ApplicationQuery() {}

    /** States narrow for managers alone: others would learn by them what was decided. */
    static Condition conditions(Actor actor, ApplicationFilter filter) {
        var all = new ArrayList<Condition>();
        if (!filter.edition().isEmpty()) all.add(CHALLENGES_APPLICATION.EDITION_ID.eq(filter.edition()));
        if (!filter.states().isEmpty() && WhoMay.leads(actor)) all.add(CHALLENGES_APPLICATION.STATE.in(filter.states().stream().map(Enum::name).toList()));
        if (!filter.text().isBlank()) all.add(CHALLENGES_APPLICATION.WORDS_SORT.contains(SortKey.of(filter.text())));
        return DSL.and(all);
    }

    static Keyset<?> keyset(ApplicationOrder order) {
        return switch (order) {
            case APPLICANT -> Keyset.ascending(CHALLENGES_APPLICATION.APPLICANT_SORT, CHALLENGES_APPLICATION.ID);
            case APPLICANT_BACKWARDS -> Keyset.descending(CHALLENGES_APPLICATION.APPLICANT_SORT, CHALLENGES_APPLICATION.ID);
            case SENT -> Keyset.ascending(CHALLENGES_APPLICATION.SENT_AT, CHALLENGES_APPLICATION.ID);
            case SENT_BACKWARDS -> Keyset.descending(CHALLENGES_APPLICATION.SENT_AT, CHALLENGES_APPLICATION.ID);
        };
    }
}
