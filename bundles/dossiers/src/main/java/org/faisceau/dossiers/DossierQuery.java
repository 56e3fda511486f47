// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_DOSSIER;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_LABEL;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.faisceau.dossiers.api.DossierFilter;
import org.faisceau.dossiers.api.DossierOrder;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Keyset;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** A filter and an order in the words of the database. */
final class DossierQuery {
    private DossierQuery() {}

    static Condition conditions(Actor actor, DossierFilter filter) {
        var all = new ArrayList<Condition>();
        if (!filter.states().isEmpty()) all.add(DOSSIERS_DOSSIER.STATE.in(filter.states().stream().map(Enum::name).toList()));
        if (!filter.buyers().isEmpty()) all.add(DOSSIERS_DOSSIER.BUYER.in(filter.buyers()));
        if (!filter.companies().isEmpty()) all.add(DOSSIERS_DOSSIER.COMPANY.in(filter.companies()));
        if (!filter.about().isEmpty()) all.add(DOSSIERS_DOSSIER.SOLUTION.in(filter.about()).or(DOSSIERS_DOSSIER.NEED.in(filter.about())));
        if (!filter.labels().isEmpty()) all.add(WhoMay.readsReview(actor) ? labelled(filter.labels()) : DSL.falseCondition());
        if (!filter.withExercises()) all.add(DOSSIERS_DOSSIER.EXERCISE.eq(0));
        if (!filter.text().isBlank()) {
            all.add(DOSSIERS_DOSSIER.TITLE_SORT.contains(SortKey.of(filter.text())).or(DOSSIERS_DOSSIER.REFERENCE.contains(filter.text().strip().toUpperCase(Locale.ROOT))));
        }
        return DSL.and(all);
    }

    private static Condition labelled(Set<String> labels) {
        return DSL.exists(DSL.selectOne().from(DOSSIERS_LABEL).where(DOSSIERS_LABEL.DOSSIER_ID.eq(DOSSIERS_DOSSIER.ID), DOSSIERS_LABEL.LABEL_SORT.in(labels.stream().map(SortKey::of).toList())));
    }

    static Keyset<?> keyset(DossierOrder order) {
        return switch (order) {
            case CHANGED -> Keyset.descending(DOSSIERS_DOSSIER.CHANGED_AT, DOSSIERS_DOSSIER.ID);
            case TITLE -> Keyset.ascending(DOSSIERS_DOSSIER.TITLE_SORT, DOSSIERS_DOSSIER.ID);
            case TITLE_BACKWARDS -> Keyset.descending(DOSSIERS_DOSSIER.TITLE_SORT, DOSSIERS_DOSSIER.ID);
        };
    }
}
