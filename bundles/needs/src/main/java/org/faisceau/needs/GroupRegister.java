// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_GROUP;
import static org.faisceau.needs.db.Tables.NEEDS_GROUP_MEMBER;
import static org.faisceau.needs.db.Tables.NEEDS_GROUP_NEED;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.needs.api.WorkGroup.Terms;
import org.faisceau.needs.api.WorkGroups;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Working groups: transactions and who may. */
@Component
public final class GroupRegister implements WorkGroups {
    private static final Keyset<Long> ORDER = Keyset.descending(NEEDS_GROUP.CHANGED_AT, NEEDS_GROUP.ID);
    private static final int OF_MOST = 50;
    private static final int ASKED_MOST = 500;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Needs needs;
    private final Organisations organisations;

    @Activate
    public GroupRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Needs needs, @Reference Organisations organisations) {
        this.schema = store.schema("needs", GroupRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.needs = needs;
        this.organisations = organisations;
    }

    @Override
    public Slice<WorkGroup> page(Actor actor, String after, int limit) {
        var page = ORDER.page(limit, after);
        return schema.read(tx -> {
            var places = tx.sql().select(NEEDS_GROUP.ID, NEEDS_GROUP.CHANGED_AT).from(NEEDS_GROUP).where(see(actor)).and(page.condition())
                    .orderBy(page.order()).limit(page.fetch()).fetch();
            var groups = masked(actor, GroupTable.groups(tx, places.getValues(NEEDS_GROUP.ID)));
            return page.slice(places, place -> groups.get(place.get(NEEDS_GROUP.ID)));
        });
    }

    @Override
    public Optional<WorkGroup> find(Actor actor, String id) {
        return schema.read(tx -> one(tx, actor, id).map(group -> masked(actor, group)));
    }

    @Override
    public List<WorkGroup> of(Actor actor, String need) {
        if (needs.find(actor, need).isEmpty()) return List.of();
        return schema.read(tx -> {
            var in = tx.sql().select(NEEDS_GROUP.ID).from(NEEDS_GROUP).join(NEEDS_GROUP_NEED).on(NEEDS_GROUP_NEED.GROUP_ID.eq(NEEDS_GROUP.ID))
                    .where(NEEDS_GROUP_NEED.NEED_ID.eq(need), see(actor)).orderBy(NEEDS_GROUP.ID).limit(OF_MOST).fetch(NEEDS_GROUP.ID);
            return masked(actor, GroupTable.groups(tx, in)).values().stream().sorted(Comparator.comparing(group -> SortKey.of(group.name()))).toList();
        });
    }

    @Override
    public Map<String, String> fitting(Actor actor, String named) {
        boolean isOurs = mayLead(actor) || actor.is(Role.BUYER);
        var need = isOurs ? needs.find(actor, named) : Optional.<Need>empty();
        if (need.isEmpty() || !WhoMay.write(actor, need.get().content().organisation())) return Map.of();
        var isIn = DSL.exists(DSL.selectOne().from(NEEDS_GROUP_NEED).where(NEEDS_GROUP_NEED.GROUP_ID.eq(NEEDS_GROUP.ID), NEEDS_GROUP_NEED.NEED_ID.eq(named)));
        return schema.read(tx -> tx.sql().select(NEEDS_GROUP.ID, NEEDS_GROUP.NAME).from(NEEDS_GROUP).where(see(actor), NEEDS_GROUP.CLOSED.eq(0), DSL.not(isIn))
                .orderBy(NEEDS_GROUP.CHANGED_AT.desc(), NEEDS_GROUP.ID.desc()).limit(FITTING_MOST).fetchMap(NEEDS_GROUP.ID, NEEDS_GROUP.NAME));
    }

    @Override
    public Grouping form(Actor actor, Terms typed) {
        if (!mayLead(actor)) return new Grouping.Refused();
        var group = new WorkGroup(ids.next(), GroupRule.cleaned(typed), Set.of(), 0, false, now(), 1);
        var off = fault(group.terms(), Set.of());
        if (off.isPresent()) return off.get();
        return schema.write(actor, tx -> {
            if (!knowsTheme(tx, group.terms())) return new Grouping.Invalid("groupTheme", "need.unknownTheme");
            GroupTable.insert(tx, actor, group);
            GroupChanges.tell(tx, with(group, group.terms(), group.needs(), false, 0), group, "group-created");
            return new Grouping.Done(group);
        });
    }

    @Override
    public Grouping change(Actor actor, String id, int seenVersion, Terms typed) {
        var terms = GroupRule.cleaned(typed);
        var off = fault(terms, find(Actor.system(), id).map(group -> group.terms().members()).orElse(Set.of()));
        return next(actor, id, seenVersion, "group-changed", tx -> off.or(() -> knowsTheme(tx, terms) ? Optional.empty() : Optional.of(new Grouping.Invalid("groupTheme", "need.unknownTheme"))),
                before -> with(before, terms, before.needs(), before.isClosed(), before.version() + 1));
    }

    @Override
    public Grouping close(Actor actor, String id, int seenVersion, boolean isClosed) {
        return next(actor, id, seenVersion, isClosed ? "group-closed" : "group-reopened", tx -> Optional.empty(),
                before -> with(before, before.terms(), before.needs(), isClosed, before.isClosed() == isClosed ? before.version() : before.version() + 1));
    }

    @Override
    public Grouping put(Actor actor, String id, String named, boolean isIn) {
        return schema.write(actor, tx -> {
            var found = one(tx, actor, id);
            var need = needs.find(actor, named.strip()).or(() -> LinkTable.referred(tx, named.strip().toUpperCase(Locale.ROOT)).flatMap(it -> needs.find(actor, it)));
            if (found.isEmpty()) return new Grouping.Unknown();
            var before = found.get();
            if (need.isEmpty()) return new Grouping.Invalid("groupNeed", "group.unknownNeed");
            if (!mayPut(actor, before, need.get())) return new Grouping.Refused();
            var in = new HashSet<>(before.needs());
            if (!(isIn ? in.add(need.get().id()) : in.remove(need.get().id()))) return new Grouping.Done(masked(actor, before));
            if (in.size() > NEEDS_MAX) return new Grouping.Invalid("groupNeed", "group.full");
            var after = with(before, before.terms(), in, false, before.version() + 1);
            if (!GroupTable.update(tx, after)) return new Grouping.Lost(masked(actor, before));
            GroupTable.put(tx, id, need.get().id(), isIn);
            GroupChanges.put(tx, before, after, need.get(), isIn);
            return new Grouping.Done(masked(actor, after));
        });
    }

    @Override
    public Grouping bin(Actor actor, String id, int seenVersion) {
        return schema.write(actor, tx -> one(tx, actor, id).<Grouping>map(group -> {
            if (!mayLead(actor)) return new Grouping.Refused();
            boolean isPut = group.version() == seenVersion && GroupBin.put(tx, actor, group, now());
            return isPut ? new Grouping.Done(group) : new Grouping.Lost(group);
        }).orElse(new Grouping.Unknown()));
    }

    @Override
    public boolean mayLead(Actor actor) {
        return actor.is(Role.MANAGER);
    }

    @Override
    public boolean mayPut(Actor actor, WorkGroup group, Need need) {
        boolean isOurs = mayLead(actor) || actor.is(Role.BUYER) && group.terms().members().contains(actor.organisation());
        return !group.isClosed() && isOurs && WhoMay.write(actor, need.content().organisation());
    }

    private Grouping next(Actor actor, String id, int seenVersion, String action, Function<Reading, Optional<Grouping>> fault, UnaryOperator<WorkGroup> becoming) {
        return schema.write(actor, tx -> {
            var found = one(tx, actor, id);
            if (found.isEmpty()) return new Grouping.Unknown();
            var before = found.get();
            if (!mayLead(actor)) return new Grouping.Refused();
            var off = fault.apply(tx);
            if (off.isPresent()) return off.get();
            if (before.version() != seenVersion) return new Grouping.Lost(before);
            return written(tx, before, becoming.apply(before), action);
        });
    }

    private static Grouping written(Writing tx, WorkGroup before, WorkGroup after, String action) {
        if (after.version() == before.version() || after.terms().equals(before.terms()) && after.isClosed() == before.isClosed()) return new Grouping.Done(before);
        if (!GroupTable.update(tx, after)) return new Grouping.Lost(GroupTable.find(tx, before.id()).orElse(before));
        GroupChanges.tell(tx, before, after, action);
        return new Grouping.Done(after);
    }

    private WorkGroup with(WorkGroup group, Terms terms, Set<String> in, boolean isClosed, int version) {
        return new WorkGroup(group.id(), terms, in, 0, isClosed, now(), version);
    }

    private Optional<WorkGroup> one(Reading tx, Actor actor, String id) {
        boolean sees = tx.sql().fetchExists(NEEDS_GROUP, NEEDS_GROUP.ID.eq(id).and(see(actor)));
        return sees ? GroupTable.find(tx, id) : Optional.empty();
    }

    /** Without the needs that this actor may not read. */
    private WorkGroup masked(Actor actor, WorkGroup group) {
        return masked(actor, Map.of(group.id(), group)).get(group.id());
    }

    /** The same of many, in their order, their needs asked for together. */
    private Map<String, WorkGroup> masked(Actor actor, Map<String, WorkGroup> groups) {
        var all = groups.values().stream().flatMap(group -> group.needs().stream()).distinct().toList();
        var readable = new HashSet<String>();
        for (int from = 0; from < all.size(); from += ASKED_MOST) readable.addAll(needs.findAll(actor, all.subList(from, Math.min(all.size(), from + ASKED_MOST))).keySet());
        var masked = new LinkedHashMap<String, WorkGroup>();
        groups.forEach((id, group) -> {
            var seen = group.needs().stream().filter(readable::contains).collect(Collectors.toSet());
            masked.put(id, new WorkGroup(id, group.terms(), seen, group.needs().size() - seen.size(), group.isClosed(), group.changedAt(), group.version()));
        });
        return masked;
    }

    /** What lies in the bin is seen by nobody. */
    static Condition see(Actor actor) {
        if (actor.is(Role.MANAGER)) return NEEDS_GROUP.BINNED_AT.eq(0L);
        if (!actor.is(Role.OBSERVER) || actor.organisation().isEmpty()) return DSL.falseCondition();
        return NEEDS_GROUP.BINNED_AT.eq(0L).andExists(DSL.selectOne().from(NEEDS_GROUP_MEMBER)
                .where(NEEDS_GROUP_MEMBER.GROUP_ID.eq(NEEDS_GROUP.ID), NEEDS_GROUP_MEMBER.ORGANISATION.eq(actor.organisation())));
    }

    /** @param present members it has: one whose record is gone may stay */
    private Optional<Grouping> fault(Terms terms, Set<String> present) {
        var off = GroupRule.fault(terms);
        if (off.isPresent()) return off;
        var known = organisations.findAll(Actor.system(), terms.members());
        boolean areFit = terms.members().stream().allMatch(member -> present.contains(member) || known.containsKey(member) && known.get(member).kind().isPublic());
        return areFit ? Optional.empty() : Optional.of(new Grouping.Invalid("groupMembers", "group.notPublic"));
    }

    private static boolean knowsTheme(Reading tx, Terms terms) {
        return terms.theme().isEmpty() || NeedTable.themeIds(tx).contains(terms.theme());
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
