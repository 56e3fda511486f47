// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import static org.faisceau.funding.db.Tables.FUNDING_LINE;
import static org.faisceau.funding.db.Tables.FUNDING_PLAN;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.PlanFilter;
import org.faisceau.funding.api.PlanOrder;
import org.faisceau.funding.api.Plans;
import org.faisceau.funding.api.Remark;
import org.faisceau.funding.api.Schemes;
import org.faisceau.funding.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of plans: transactions and who may. */
@Component
public final class PlanRegister implements Plans {
    private static final int COUNT_MOST = 10_000;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Schemes schemes;

    @Activate
    public PlanRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Schemes schemes) {
        this.schema = store.schema("funding", PlanRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.schemes = schemes;
    }

    @Override
    public Slice<Plan> page(Actor actor, PlanFilter filter, PlanOrder order, String after, int limit) {
        var page = keyset(order).page(limit, after);
        return schema.read(tx -> {
            var rows = page.slice(tx.sql().selectFrom(FUNDING_PLAN).where(WhoMay.see(actor), page.condition(), conditions(filter)).orderBy(page.order()).limit(page.fetch()).fetch(), row -> row);
            return new Slice<>(PlanTable.plans(tx, rows.items()), rows.next());
        });
    }

    private static Keyset<?> keyset(PlanOrder order) {
        return switch (order) {
            case LATEST -> Keyset.descending(FUNDING_PLAN.CHANGED_AT, FUNDING_PLAN.ID);
            case OLDEST -> Keyset.ascending(FUNDING_PLAN.CHANGED_AT, FUNDING_PLAN.ID);
            case TITLE -> Keyset.ascending(FUNDING_PLAN.TITLE_SORT, FUNDING_PLAN.ID);
            case TITLE_BACKWARDS -> Keyset.descending(FUNDING_PLAN.TITLE_SORT, FUNDING_PLAN.ID);
        };
    }

    private static Condition conditions(PlanFilter filter) {
        var all = new ArrayList<Condition>();
        if (!filter.text().isBlank()) all.add(FUNDING_PLAN.WORDS_SORT.contains(SortKey.of(filter.text())));
        if (!filter.scheme().isEmpty()) all.add(FUNDING_PLAN.SCHEMES.contains("," + filter.scheme() + ","));
        filter.about().ifPresent(ref -> all.add(FUNDING_PLAN.ABOUT.eq(ref.toString())));
        return DSL.and(all);
    }

    @Override
    public int count(Actor actor, PlanFilter filter, int most) {
        if (most < 1 || most > COUNT_MOST) throw new IllegalArgumentException("most: 1 to " + COUNT_MOST + ", got " + most);
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(FUNDING_PLAN).where(WhoMay.see(actor), conditions(filter)).limit(most)));
    }

    @Override
    public Map<String, Integer> counts(Actor actor, Collection<String> wanted) {
        if (wanted.isEmpty()) return Map.of();
        return schema.read(tx -> tx.sql().select(FUNDING_LINE.SCHEME, DSL.countDistinct(FUNDING_PLAN.ID)).from(FUNDING_LINE).join(FUNDING_PLAN).on(FUNDING_PLAN.ID.eq(FUNDING_LINE.PLAN_ID))
                .where(WhoMay.see(actor), FUNDING_LINE.SCHEME.ne(""), FUNDING_LINE.SCHEME.in(wanted)).groupBy(FUNDING_LINE.SCHEME).fetchMap(row -> row.value1(), row -> row.value2()));
    }

    @Override
    public Optional<Plan> find(Actor actor, String id) {
        return schema.read(tx -> PlanTable.find(tx, actor, id));
    }

    @Override
    public Map<String, String> titles(Actor actor, Collection<String> wanted) {
        return schema.read(tx -> tx.sql().select(FUNDING_PLAN.ID, FUNDING_PLAN.TITLE).from(FUNDING_PLAN).where(WhoMay.see(actor), FUNDING_PLAN.ID.in(wanted)).fetchMap(FUNDING_PLAN.ID, FUNDING_PLAN.TITLE));
    }

    @Override
    public Written<Plan> add(Actor actor, Plan.Content typed) {
        if (!mayAdd(actor)) return new Written.Refused<>();
        var content = PlanRule.stripped(typed);
        return obstacle(content).orElseGet(() -> schema.write(actor, tx -> new Written.Done<>(PlanTable.insert(tx, actor, ids.next(), content, clock.instant()))));
    }

    private Optional<Written<Plan>> obstacle(Plan.Content content) {
        return PlanRule.obstacle(content, id -> schemes.find(Locale.FRENCH, id));
    }

    @Override
    public Written<Plan> change(Actor actor, String id, int seenVersion, Plan.Content typed) {
        var content = PlanRule.stripped(typed);
        var fault = obstacle(content);
        return write(actor, id, seenVersion, (tx, before) -> fault.orElseGet(() -> PlanTable.change(tx, before, content, clock.instant()).<Written<Plan>>map(Written.Done::new).orElseGet(() -> new Written.Lost<>(before))));
    }

    @Override
    public Written<Plan> bin(Actor actor, String id, int seenVersion) {
        return write(actor, id, seenVersion, (tx, before) -> PlanBin.put(tx, actor, before, clock.instant()) ? new Written.Done<>(before) : new Written.Lost<>(before));
    }

    /** Who reads a plan writes it. */
    private Written<Plan> write(Actor actor, String id, int seenVersion, BiFunction<Writing, Plan, Written<Plan>> work) {
        return schema.write(actor, tx -> PlanTable.find(tx, actor, id).map(before -> before.version() == seenVersion ? work.apply(tx, before) : new Written.Lost<>(before)).orElseGet(Written.Unknown::new));
    }

    @Override
    public List<Remark> remarks(Plan.Content content, Locale locale) {
        return PlanRule.remarks(content, id -> schemes.find(locale, id));
    }

    @Override
    public boolean mayAdd(Actor actor) {
        return WhoMay.add(actor);
    }
}
