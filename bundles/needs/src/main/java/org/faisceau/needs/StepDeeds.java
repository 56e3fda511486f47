// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_NEED;
import static org.faisceau.needs.db.Tables.NEEDS_STEP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Schema;
import org.jooq.Condition;
import org.jooq.Record4;
import org.jooq.impl.DSL;

/**
 * The needs of this territory that took a step, as deeds. A buyer who wishes not to be named is not named here either.
 *
 * @param which narrows them, by the columns of need and step
 */
record StepDeeds(Schema schema, NeedState state, Condition which) {

    /** Whatever the need says. */
    StepDeeds(Schema schema, NeedState state) {
        this(schema, state, DSL.noCondition());
    }

    Slice<Deed.Done> during(Actor actor, Period period, String after, int limit) {
        if (limit < 1 || limit > Deed.SLICE_MOST) throw new IllegalArgumentException("limit: 1 to " + Deed.SLICE_MOST + ", got " + limit);
        var page = Keyset.ascending(NEEDS_STEP.AT, NEEDS_STEP.NEED_ID).page(Math.min(limit, Keyset.MOST), after);
        return schema.read(tx -> {
            var rows = tx.sql().select(NEEDS_STEP.AT, NEEDS_STEP.NEED_ID, NEEDS_STEP.ACTOR, NEEDS_NEED.ORGANISATION).from(NEEDS_STEP)
                    .join(NEEDS_NEED).on(NEEDS_NEED.ID.eq(NEEDS_STEP.NEED_ID)).where(taken(actor, period), page.condition())
                    .orderBy(page.order()).limit(page.fetch()).fetch();
            var hidden = actor.is(Role.MANAGER) ? Set.<String>of() : Anonymity.of(tx, rows.getValues(NEEDS_STEP.NEED_ID));
            return page.slice(rows, row -> done(row, hidden.contains(row.value2()) && !actor.belongsTo(row.value4())));
        });
    }

    long count(Actor actor, Period period) {
        return schema.read(tx -> tx.sql().fetchCount(DSL.selectOne().from(NEEDS_STEP)
                .join(NEEDS_NEED).on(NEEDS_NEED.ID.eq(NEEDS_STEP.NEED_ID)).where(taken(actor, period))));
    }

    private Condition taken(Actor actor, Period period) {
        return WhoMay.see(actor).and(which).and(BorrowedTable.ownWords()).and(NEEDS_STEP.STATE.eq(state.name()))
                .and(NEEDS_STEP.AT.ge(begin(period.first()))).and(NEEDS_STEP.AT.lt(begin(period.last().plusDays(1))));
    }

    private static Deed.Done done(Record4<Long, String, String, String> row, boolean isAnonymous) {
        var need = new Ref(Need.KIND, row.value2());
        var refs = isAnonymous ? List.of(need) : List.of(need, new Ref(Organisation.KIND, row.value4()));
        return new Deed.Done(Days.of(Instant.ofEpochMilli(row.value1())), isAnonymous ? "" : row.value3(), refs, 1);
    }

    private static long begin(LocalDate day) {
        return Days.begin(day).toEpochMilli();
    }
}
