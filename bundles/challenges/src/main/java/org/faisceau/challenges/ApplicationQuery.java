// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_APPLICATION;

import java.util.ArrayList;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.ApplicationFilter;
import org.faisceau.challenges.api.ApplicationOrder;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Keyset;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** A filter and an order of applications in the words of the database. */
final class ApplicationQuery {
    private ApplicationQuery() {}

    /** States narrow for managers alone: others would learn by them what was decided. */
    static Condition conditions(Applicant who, ApplicationFilter filter) {
        var actor = who.actor();
        var all = new ArrayList<Condition>();
        if (!filter.edition().isEmpty()) all.add(CHALLENGES_APPLICATION.EDITION_ID.eq(filter.edition()));
        if (!filter.states().isEmpty() && WhoMay.leads(actor)) all.add(CHALLENGES_APPLICATION.STATE.in(filter.states().stream().map(Enum::name).toList()));
        if (!filter.text().isBlank()) all.add(words(who, SortKey.of(filter.text())));
        return DSL.and(all);
    }

    /** What was never sent, or was taken back, is found by others under the name that they read, and by nothing that it says. */
    private static Condition words(Applicant who, String text) {
        var table = CHALLENGES_APPLICATION;
        var read = table.SENT_AT.gt(0L).and(table.STATE.ne(Application.State.WITHDRAWN.name())).or(WhoMay.own(who));
        return DSL.or(read.and(table.WORDS_SORT.contains(text)), DSL.not(read).and(table.APPLICANT_SORT.contains(text)));
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
