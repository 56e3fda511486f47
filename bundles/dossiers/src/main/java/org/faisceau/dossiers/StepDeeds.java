// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_DOSSIER;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_STEP;

import java.time.Instant;
import org.faisceau.directory.api.Organisation;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Schema;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The dossiers that came to a state, as deeds; exercises are none. A draft counts on its first day alone. */
record StepDeeds(Schema schema, DossierState state) {

    Slice<Deed.Done> during(Actor actor, Period period, String after, int limit) {
        if (limit < 1 || limit > Deed.SLICE_MOST) throw new IllegalArgumentException("limit: 1 to " + Deed.SLICE_MOST + ", got " + limit);
        var page = Keyset.ascending(DOSSIERS_STEP.AT, DOSSIERS_STEP.DOSSIER_ID).page(Math.min(limit, Keyset.MOST), after);
        return schema.read(tx -> page.slice(tx.sql().select(DOSSIERS_STEP.AT, DOSSIERS_STEP.DOSSIER_ID, DOSSIERS_STEP.ACTOR, DOSSIERS_DOSSIER.COMPANY, DOSSIERS_DOSSIER.BUYER).from(DOSSIERS_STEP)
                .join(DOSSIERS_DOSSIER).on(DOSSIERS_DOSSIER.ID.eq(DOSSIERS_STEP.DOSSIER_ID)).where(taken(actor, period), page.condition()).orderBy(page.order()).limit(page.fetch()).fetch(),
                row -> Deed.Done.once(Days.of(Instant.ofEpochMilli(row.value1())), row.value3(), new Ref(Dossier.KIND, row.value2()), new Ref(Organisation.KIND, row.value4()), new Ref(Organisation.KIND, row.value5()))));
    }

    long count(Actor actor, Period period) {
        return schema.read(tx -> tx.sql().fetchCount(DSL.selectOne().from(DOSSIERS_STEP).join(DOSSIERS_DOSSIER).on(DOSSIERS_DOSSIER.ID.eq(DOSSIERS_STEP.DOSSIER_ID)).where(taken(actor, period))));
    }

    private Condition taken(Actor actor, Period period) {
        var first = state == DossierState.DRAFT ? DOSSIERS_STEP.PLACE.eq(1) : DSL.noCondition();
        return WhoMay.see(actor).and(DOSSIERS_DOSSIER.EXERCISE.eq(0)).and(DOSSIERS_STEP.STATE.eq(state.name())).and(first)
                .and(DOSSIERS_STEP.AT.ge(Days.begin(period.first()).toEpochMilli())).and(DOSSIERS_STEP.AT.lt(Days.begin(period.last().plusDays(1)).toEpochMilli()));
    }
}
