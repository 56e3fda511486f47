// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_NEED;
import static org.faisceau.needs.db.Tables.NEEDS_NEED_THEME;
import static org.faisceau.needs.db.Tables.NEEDS_POOL_REFUSAL;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Pools.Proposal;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pairs that may go together, among the needs somebody sees, without those that were refused. */
@Component(service = PoolProposals.class)
public final class PoolProposals {
    private static final int COMPARED_MOST = 2000;
    private static final int NAMED_MOST = 1000;
    private final Schema schema;
    private final Organisations organisations;

    @Activate
    public PoolProposals(@Reference Store store, @Reference Organisations organisations) {
        this.schema = store.schema("needs", PoolProposals.class);
        this.organisations = organisations;
    }

    List<Proposal> of(Actor actor, String need, int limit) {
        var rows = schema.read(tx -> rows(tx, actor));
        var territories = territories(rows);
        return schema.read(tx -> {
            var refused = new HashSet<List<String>>();
            tx.sql().selectFrom(NEEDS_POOL_REFUSAL).forEach(row -> refused.add(List.of(row.getOneId(), row.getOtherId())));
            var pooled = PoolTable.open(tx, rows.stream().map(Row::id).toList());
            var pairs = pairs(rows.stream().map(row -> row.entry(territories)).toList(), need).stream()
                    .filter(pair -> !refused.contains(ordered(pair.one().id(), pair.other().id())))
                    .filter(pair -> !pooled.containsKey(pair.one().id()) || !pooled.containsKey(pair.other().id())).limit(limit).toList();
            var ids = pairs.stream().flatMap(pair -> Stream.of(pair.one().id(), pair.other().id())).distinct().toList();
            var needs = Anonymity.masked(tx, actor, NeedTable.needs(tx, tx.sql().selectFrom(NEEDS_NEED).where(NEEDS_NEED.ID.in(ids)).fetch()));
            var pools = PoolSight.some(tx, actor, ids.stream().filter(pooled::containsKey).map(pooled::get).distinct().toList());
            return pairs.stream().map(pair -> new Proposal(needs.get(pair.one().id()), needs.get(pair.other().id()), pair.likeness(),
                    Optional.ofNullable(pools.get(pooled.getOrDefault(pair.one().id(), pooled.getOrDefault(pair.other().id(), "")))))).toList();
        });
    }

    private static List<PoolLikeness.Pair> pairs(List<PoolLikeness.Entry> entries, String need) {
        if (need.isEmpty()) return PoolLikeness.among(entries);
        return entries.stream().filter(entry -> entry.id().equals(need)).findFirst().map(one -> PoolLikeness.with(one, entries)).orElse(List.of());
    }

    void refuse(Actor actor, String one, String other, Instant now) {
        var pair = ordered(one, other);
        schema.write(actor, tx -> tx.sql().insertInto(NEEDS_POOL_REFUSAL).set(NEEDS_POOL_REFUSAL.ONE_ID, pair.get(0)).set(NEEDS_POOL_REFUSAL.OTHER_ID, pair.get(1))
                .set(NEEDS_POOL_REFUSAL.ACTOR, actor.id()).set(NEEDS_POOL_REFUSAL.AT, now.toEpochMilli()).onConflictDoNothing().execute());
    }

    boolean proposeAgain(Actor actor, String one, String other) {
        var pair = ordered(one, other);
        return schema.write(actor, tx -> tx.sql().deleteFrom(NEEDS_POOL_REFUSAL)
                .where(NEEDS_POOL_REFUSAL.ONE_ID.eq(pair.get(0)), NEEDS_POOL_REFUSAL.OTHER_ID.eq(pair.get(1))).execute()) == 1;
    }

    /**
     * A need as far as it is compared.
     *
     * @param isNamed false where its organisation, and so where that is, is not to be known
     */
    private record Row(String id, String organisation, String title, String territory, String cpv, Set<String> themes, boolean isNamed) {
        PoolLikeness.Entry entry(Map<String, String> territories) {
            var codes = Arrays.stream(cpv.split(" ")).filter(code -> code.matches("\\d{8}")).toList();
            return PoolLikeness.Entry.of(id, organisation, title, themes, codes, isNamed ? territory + " " + territories.getOrDefault(organisation, "") : territory);
        }
    }

    private static List<Row> rows(Reading tx, Actor actor) {
        var places = tx.sql().select(NEEDS_NEED.ID, NEEDS_NEED.ORGANISATION, NEEDS_NEED.TITLE, NEEDS_NEED.TERRITORY, NEEDS_NEED.CPV).from(NEEDS_NEED)
                .where(WhoMay.see(actor), NEEDS_NEED.STATE.notIn(NeedState.CLOSED.name(), NeedState.ABANDONED.name()),
                        NEEDS_NEED.KIND.in(NeedKind.NEED.name(), NeedKind.FORECAST.name()))
                .orderBy(NEEDS_NEED.CHANGED_AT.desc(), NEEDS_NEED.ID.desc()).limit(COMPARED_MOST).fetch();
        var themes = tx.sql().selectFrom(NEEDS_NEED_THEME).where(NEEDS_NEED_THEME.NEED_ID.in(places.getValues(NEEDS_NEED.ID)))
                .fetchGroups(NEEDS_NEED_THEME.NEED_ID, NEEDS_NEED_THEME.THEME_ID);
        var hidden = Anonymity.hidden(tx, actor, places.intoMap(NEEDS_NEED.ID, NEEDS_NEED.ORGANISATION));
        return places.map(row -> new Row(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), Set.copyOf(themes.getOrDefault(row.value1(), List.of())),
                !hidden.contains(row.value1())));
    }

    private Map<String, String> territories(List<Row> rows) {
        var ids = rows.stream().map(Row::organisation).distinct().limit(NAMED_MOST).toList();
        var territories = new HashMap<String, String>();
        for (Organisation one : organisations.findAll(Actor.system(), ids).values()) territories.put(one.id(), one.territory());
        return territories;
    }

    private static List<String> ordered(String one, String other) {
        return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    }
}
