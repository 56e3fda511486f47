// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_NEED;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.needs.api.Forecasts;
import org.faisceau.needs.api.KeptPlan;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.PlanChange;
import org.faisceau.needs.api.PlanQuarter;
import org.faisceau.needs.api.PlanYear;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The plans of forecasts, read from the needs themselves; kept ones are compared with the next year's. */
@Component
public final class ForecastRegister implements Forecasts {
    private static final int MONTH_FROM = 6;
    private static final int QUARTERS = 4;
    private final Schema schema;
    private final Clock clock;

    @Activate
    public ForecastRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("needs", ForecastRegister.class);
        this.clock = clock;
    }

    @Override
    public List<PlanYear> years(Actor actor, String organisation, int year) {
        // Written out: PostgreSQL takes two bound numbers for two expressions, and groups by neither.
        var month = DSL.substring(NEEDS_NEED.PUBLICATION_ON, DSL.inline(MONTH_FROM), DSL.inline(2));
        var known = DSL.sum(DSL.when(NEEDS_NEED.AMOUNT_SORT.ge(0L), NEEDS_NEED.AMOUNT_SORT).otherwise(0L));
        var unknown = DSL.sum(DSL.when(NEEDS_NEED.AMOUNT_SORT.ge(0L), 0).otherwise(1));
        var rows = schema.read(tx -> tx.sql().select(NEEDS_NEED.ORGANISATION, month, known, DSL.count(), unknown).from(NEEDS_NEED)
                .where(seen(actor, organisation), PlanTable.planned(year), PlanTable.alive()).groupBy(NEEDS_NEED.ORGANISATION, month).fetch());
        var quarters = new HashMap<String, PlanQuarter[]>();
        for (var row : rows) {
            if (quarters.size() == AUTHORITIES_MAX && !quarters.containsKey(row.value1())) continue;
            var four = quarters.computeIfAbsent(row.value1(), authority -> none());
            int at = PlanLine.quarter(Integer.parseInt(row.value2())) - 1;
            four[at] = four[at].plus(new PlanQuarter(euros(row.value3()), row.value4(), row.value5().intValue()));
        }
        return quarters.entrySet().stream().map(one -> new PlanYear(one.getKey(), year, Arrays.asList(one.getValue()))).toList();
    }

    @Override
    public Slice<Need> lines(Actor actor, String organisation, int year, String after, int limit) {
        var page = Keyset.ascending(NEEDS_NEED.PUBLICATION_ON, NEEDS_NEED.ID).page(limit, after);
        return schema.read(tx -> {
            var rows = tx.sql().selectFrom(NEEDS_NEED).where(seen(actor, organisation), PlanTable.planned(year), PlanTable.alive(), page.condition())
                    .orderBy(page.order()).limit(page.fetch()).fetch();
            var needs = Anonymity.masked(tx, actor, NeedTable.needs(tx, rows));
            return page.slice(rows, row -> needs.get(row.getId()));
        });
    }

    @Override
    public int undated(Actor actor, String organisation) {
        return schema.read(tx -> tx.sql().fetchCount(NEEDS_NEED, seen(actor, organisation), NEEDS_NEED.KIND.eq(NeedKind.FORECAST.name()),
                NEEDS_NEED.PUBLICATION_ON.eq(NeedRow.noDay()), NEEDS_NEED.STATE.notIn(NeedState.ABANDONED.name(), NeedState.CLOSED.name()), BorrowedTable.ownWords()));
    }

    @Override
    public List<PlanChange> changes(Actor actor, String organisation, int year) {
        if (!isOurs(actor, organisation)) return List.of();
        return schema.read(tx -> {
            var kept = PlanTable.keptLines(tx, organisation, year - 1);
            var before = kept.isEmpty() ? PlanTable.lines(tx, organisation, year - 1, DSL.noCondition()) : kept;
            return PlanComparison.of(before, PlanTable.lines(tx, organisation, year, PlanTable.alive()), PlanTable.abandoned(tx, organisation, year - 1));
        });
    }

    @Override
    public Optional<KeptPlan> kept(Actor actor, String organisation, int year) {
        return isOurs(actor, organisation) ? schema.read(tx -> PlanTable.kept(tx, organisation, year)) : Optional.empty();
    }

    @Override
    public boolean mayKeep(Actor actor, String organisation) {
        return WhoMay.write(actor, organisation);
    }

    @Override
    public Keeping keep(Actor actor, String organisation, int year, int seenVersion) {
        if (!mayKeep(actor, organisation)) return new Keeping.Refused();
        return schema.write(actor, tx -> {
            if (!tx.sql().fetchExists(NEEDS_NEED, NEEDS_NEED.ORGANISATION.eq(organisation), PlanTable.planned(year), PlanTable.alive())) return new Keeping.Nothing();
            return PlanTable.keep(tx, actor, clock.instant(), organisation, year, seenVersion).<Keeping>map(Keeping.Done::new).orElseGet(Keeping.Lost::new);
        });
    }

    /** A plan names its authority: one that is anonymous has none for strangers. */
    private static Condition seen(Actor actor, String organisation) {
        var seen = WhoMay.see(actor).and(Anonymity.known(actor));
        return organisation.isEmpty() ? seen : seen.and(NEEDS_NEED.ORGANISATION.eq(organisation));
    }

    private static boolean isOurs(Actor actor, String organisation) {
        return actor.is(Role.MANAGER) || actor.is(Role.OBSERVER) && actor.belongsTo(organisation);
    }

    private static PlanQuarter[] none() {
        var none = new PlanQuarter[QUARTERS];
        Arrays.fill(none, PlanQuarter.none());
        return none;
    }

    private static Euros euros(BigDecimal cents) {
        return new Euros(cents.min(BigDecimal.valueOf(Euros.LIMIT_CENTS)).longValue());
    }
}
