// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_NEED;
import static org.faisceau.needs.db.Tables.NEEDS_PLAN;
import static org.faisceau.needs.db.Tables.NEEDS_PLAN_LINE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.KeptPlan;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedState;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The rows of plans, kept ones and those that are only planned. */
final class PlanTable {
    private static final int MONTH_AT = 5;

    private PlanTable() {}

    /** Forecasts planned for that year. */
    static Condition planned(int year) {
        return NEEDS_NEED.KIND.eq(NeedKind.FORECAST.name()).and(NEEDS_NEED.BINNED_AT.eq(0L)).and(NEEDS_NEED.PUBLICATION_ON.ge(year + "-01-01")).and(NEEDS_NEED.PUBLICATION_ON.le(year + "-12-31")).and(BorrowedTable.ownWords());
    }

    static Condition alive() {
        return NEEDS_NEED.STATE.ne(NeedState.ABANDONED.name());
    }

    /** An authority's forecasts as they are now, of those that meet the condition: all of them, for a part compared would tell untruths. */
    static List<PlanLine> lines(Reading tx, String organisation, int year, Condition which) {
        return tx.sql().select(NEEDS_NEED.ID, NEEDS_NEED.TITLE, NEEDS_NEED.PUBLICATION_ON, NEEDS_NEED.AMOUNT_SORT).from(NEEDS_NEED)
                .where(NEEDS_NEED.ORGANISATION.eq(organisation), planned(year), which).orderBy(NEEDS_NEED.PUBLICATION_ON, NEEDS_NEED.ID)
                .fetch(row -> new PlanLine(row.value1(), row.value2(), quarter(row.value3()), row.value4()));
    }

    static List<PlanLine> keptLines(Reading tx, String organisation, int year) {
        return tx.sql().selectFrom(NEEDS_PLAN_LINE).where(ofPlan(organisation, year))
                .orderBy(NEEDS_PLAN_LINE.QUARTER, NEEDS_PLAN_LINE.NEED_ID).fetch(row -> new PlanLine(row.getNeedId(), row.getTitle(), row.getQuarter(), row.getAmount()));
    }

    static Optional<KeptPlan> kept(Reading tx, String organisation, int year) {
        return tx.sql().selectFrom(NEEDS_PLAN).where(NEEDS_PLAN.ORGANISATION.eq(organisation), NEEDS_PLAN.YEAR.eq(year)).fetchOptional(row -> new KeptPlan(
                organisation, year, row.getKeptBy(), Instant.ofEpochMilli(row.getKeptAt()), tx.sql().fetchCount(NEEDS_PLAN_LINE, ofPlan(organisation, year)), row.getVersion()));
    }

    /** Keeps the plan as it is; empty where somebody was faster. */
    static Optional<KeptPlan> keep(Writing tx, Actor actor, Instant now, String organisation, int year, int seenVersion) {
        var lines = lines(tx, organisation, year, alive());
        int version = seenVersion + 1;
        boolean isWritten = seenVersion == 0
                ? tx.sql().insertInto(NEEDS_PLAN).set(NEEDS_PLAN.ORGANISATION, organisation).set(NEEDS_PLAN.YEAR, year).set(NEEDS_PLAN.KEPT_BY, actor.id())
                        .set(NEEDS_PLAN.KEPT_AT, now.toEpochMilli()).set(NEEDS_PLAN.VERSION, version).onConflictDoNothing().execute() == 1
                : tx.sql().update(NEEDS_PLAN).set(NEEDS_PLAN.KEPT_BY, actor.id()).set(NEEDS_PLAN.KEPT_AT, now.toEpochMilli()).set(NEEDS_PLAN.VERSION, version)
                        .where(NEEDS_PLAN.ORGANISATION.eq(organisation), NEEDS_PLAN.YEAR.eq(year), NEEDS_PLAN.VERSION.eq(seenVersion)).execute() == 1;
        if (!isWritten) return Optional.empty();
        int before = tx.sql().deleteFrom(NEEDS_PLAN_LINE).where(ofPlan(organisation, year)).execute();
        tx.insert(NEEDS_PLAN_LINE, lines.stream().map(line -> new Object[] {organisation, year, line.need(), line.title(), line.quarter(), line.cents()}).toList());
        var ref = new Ref(KeptPlan.KIND, organisation + "-" + year);
        tx.did(ref, "kept", "");
        tx.changed(ref, "lines", seenVersion == 0 ? "" : String.valueOf(before), String.valueOf(lines.size()));
        return Optional.of(new KeptPlan(organisation, year, actor.id(), now, lines.size(), version));
    }

    /** Which of an authority's forecasts, its own now or kept in that year's plan, were given up. */
    static Set<String> abandoned(Reading tx, String organisation, int year) {
        var kept = DSL.select(NEEDS_PLAN_LINE.NEED_ID).from(NEEDS_PLAN_LINE).where(ofPlan(organisation, year));
        return tx.sql().select(NEEDS_NEED.ID).from(NEEDS_NEED).where(alive().not(), planned(year).and(NEEDS_NEED.ORGANISATION.eq(organisation)).or(NEEDS_NEED.ID.in(kept)))
                .fetchSet(NEEDS_NEED.ID);
    }

    private static Condition ofPlan(String organisation, int year) {
        return NEEDS_PLAN_LINE.ORGANISATION.eq(organisation).and(NEEDS_PLAN_LINE.YEAR.eq(year));
    }

    private static int quarter(String day) {
        return PlanLine.quarter(Integer.parseInt(day.substring(MONTH_AT, MONTH_AT + 2)));
    }
}
