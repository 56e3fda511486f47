// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_NEED;
import static org.faisceau.needs.db.Tables.NEEDS_NEED_THEME;
import static org.faisceau.needs.db.Tables.NEEDS_STEP;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Step;
import org.faisceau.needs.api.Taken;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register: transactions and who may; what is written in {@link NeedTable}. */
@Component
public final class NeedRegister implements Needs {
    private static final int NAMED_MOST = 200;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;
    private final NeedHolders holders;

    @Activate
    public NeedRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Organisations organisations, @Reference NeedHolders holders) {
        this.schema = store.schema("needs", NeedRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
        this.holders = holders;
    }

    @Override
    public Slice<Need> page(Actor actor, NeedFilter filter, NeedOrder order, String after, int limit) {
        var named = named(filter.text());
        var page = NeedQuery.keyset(order).page(limit, after);
        return schema.read(tx -> {
            // First the places, from the order's own index alone; then the rows of this page.
            var places = tx.sql().select(NEEDS_NEED.ID, NeedQuery.column(order)).from(NEEDS_NEED)
                    .where(WhoMay.see(actor)).and(DSL.and(NeedQuery.conditions(filter, named, Anonymity.known(actor)))).and(page.condition())
                    .orderBy(page.order()).limit(page.fetch()).fetch();
            var ids = places.getValues(NEEDS_NEED.ID).stream().limit(limit).toList();
            var needs = some(tx, actor, NEEDS_NEED.ID.in(ids));
            return page.slice(places, place -> needs.get(place.get(NEEDS_NEED.ID)));
        });
    }

    @Override
    public int count(Actor actor, NeedFilter filter, int most) {
        if (most < 1 || most > 10_000) throw new IllegalArgumentException("most: 1 to 10000, got " + most);
        var named = named(filter.text());
        return schema.read(tx -> tx.sql().fetchCount(DSL.selectOne().from(NEEDS_NEED)
                .where(WhoMay.see(actor)).and(DSL.and(NeedQuery.conditions(filter, named, Anonymity.known(actor)))).limit(most)));
    }

    @Override
    public Map<NeedState, Integer> states(Actor actor) {
        return schema.read(tx -> tx.sql().select(NEEDS_NEED.STATE, DSL.count()).from(NEEDS_NEED).where(WhoMay.see(actor), BorrowedTable.ownWords())
                .groupBy(NEEDS_NEED.STATE).fetchMap(row -> NeedState.valueOf(row.value1()), row -> row.value2()));
    }

    @Override
    public Map<String, Integer> themes(Actor actor) {
        return schema.read(tx -> tx.sql().select(NEEDS_NEED_THEME.THEME_ID, DSL.count()).from(NEEDS_NEED_THEME)
                .join(NEEDS_NEED).on(NEEDS_NEED.ID.eq(NEEDS_NEED_THEME.NEED_ID))
                .where(NEEDS_NEED.STATE.notIn(NeedState.CLOSED.name(), NeedState.ABANDONED.name()), WhoMay.see(actor), BorrowedTable.ownWords())
                .groupBy(NEEDS_NEED_THEME.THEME_ID).fetchMap(row -> row.value1(), row -> row.value2()));
    }

    @Override
    public Optional<Need> find(Actor actor, String id) {
        return schema.read(tx -> one(tx, actor, id));
    }

    @Override
    public Optional<Need> findReference(Actor actor, String reference) {
        return schema.read(tx -> some(tx, actor, NEEDS_NEED.REFERENCE.eq(reference).and(WhoMay.see(actor))).values().stream().findFirst());
    }

    @Override
    public Map<String, Need> findAll(Actor actor, Collection<String> ids) {
        return schema.read(tx -> some(tx, actor, NEEDS_NEED.ID.in(ids).and(WhoMay.see(actor))));
    }

    @Override
    public Set<String> anonymous(Actor actor, Collection<String> ids) {
        return schema.read(tx -> Anonymity.of(tx, some(tx, actor, NEEDS_NEED.ID.in(ids).and(WhoMay.see(actor))).keySet()));
    }

    @Override
    public List<Step> steps(Actor actor, String id) {
        return schema.read(tx -> one(tx, actor, id).map(need -> steps(tx, need)).orElse(List.of()));
    }

    /** In order; those of one moment in the order of a life. */
    private static List<Step> steps(Reading tx, Need need) {
        boolean isMasked = need.content().organisation().isEmpty();
        return tx.sql().selectFrom(NEEDS_STEP).where(NEEDS_STEP.NEED_ID.eq(need.id()))
                .fetch(row -> new Step(NeedState.valueOf(row.getState()), Instant.ofEpochMilli(row.getAt()), isMasked ? "" : row.getActor(), row.getReason()))
                .stream().sorted(Comparator.comparing(Step::at).thenComparing(Step::state)).toList();
    }

    @Override
    public Registering register(Actor actor, Content typed) {
        var content = ContentRule.cleaned(typed);
        if (!WhoMay.write(actor, content.organisation())) return new Registering.Refused();
        var fault = fault(actor, content);
        if (fault.isPresent()) return fault.get();
        return schema.write(actor, tx -> new Registering.Registered(
                NeedTable.insert(tx, actor, clock.instant(), ids.next(), "", content, "")));
    }

    @Override
    public Changing change(Actor actor, String id, int seenVersion, Content typed) {
        var content = NeedTable.sorted(ContentRule.cleaned(typed));
        var fault = fault(actor, content);
        return schema.write(actor, tx -> {
            var found = one(tx, actor, id);
            if (found.isEmpty()) return new Changing.Unknown();
            var before = found.get();
            if (!WhoMay.change(actor, before) || !WhoMay.write(actor, content.organisation())) return new Changing.Refused();
            if (fault.isPresent()) return new Changing.Invalid(fault.get().field(), fault.get().key());
            if (!WhoMay.readBy(actor, before, content.confidentiality())) return new Changing.Invalid("confidentiality", "need.widerReaders");
            if (before.version() != seenVersion) return new Changing.Lost(before);
            if (before.content().equals(content)) return new Changing.Done(before);
            var after = NeedTable.update(tx, before, content, clock.instant());
            after.ifPresent(need -> Opening.begin(tx, actor, before, need, Days.today(clock)));
            return after.<Changing>map(Changing.Done::new).orElseGet(() -> new Changing.Lost(one(tx, actor, id).orElse(before)));
        });
    }

    @Override
    public Changing bin(Actor actor, String id, int seenVersion) {
        boolean isHeld = holders.hold(new Ref(Need.KIND, id));
        return schema.write(actor, tx -> one(tx, actor, id).<Changing>map(need -> {
            if (!WhoMay.write(actor, need.content().organisation())) return new Changing.Refused();
            if (need.version() != seenVersion) return new Changing.Lost(need);
            if (!mayBin(tx, actor, need)) return new Changing.Invalid("state", "need.notForTheBin");
            if (isHeld) return new Changing.Invalid("state", "need.held");
            return NeedBin.put(tx, actor, need, clock.instant()) ? new Changing.Done(need) : new Changing.Lost(need);
        }).orElse(new Changing.Unknown()));
    }

    @Override
    public boolean mayBin(Actor actor, Need need) {
        return schema.read(tx -> mayBin(tx, actor, need)) && !holders.hold(need.ref());
    }

    private static boolean mayBin(Reading tx, Actor actor, Need need) {
        return WhoMay.bin(actor, need, NeedTable.published(tx, List.of(need.id())).contains(need.id())) && PoolTable.open(tx, List.of(need.id())).isEmpty();
    }

    @Override
    public Moving move(Actor actor, String id, int seenVersion, NeedState to, String reason) {
        return schema.write(actor, tx -> one(tx, actor, id).map(before -> move(tx, actor, before, seenVersion, to, reason.strip()))
                .orElse(new Moving.Unknown()));
    }

    private Moving move(Writing tx, Actor actor, Need before, int seenVersion, NeedState to, String reason) {
        if (!WhoMay.move(actor, before, to)) return new Moving.Refused();
        if (before.version() != seenVersion) return new Moving.Lost(before);
        if (!before.state().next().contains(to)) return new Moving.NotAllowed(before.state(), to);
        if (to == NeedState.ABANDONED && (reason.isEmpty() || reason.length() > TEXT_MAX)) return new Moving.NoReason();
        var after = NeedTable.move(tx, actor, before, to, to == NeedState.ABANDONED ? reason : "", clock.instant());
        after.ifPresent(need -> Opening.begin(tx, actor, before, need, Days.today(clock)));
        return after.<Moving>map(Moving.Done::new).orElseGet(() -> new Moving.Lost(one(tx, actor, before.id()).orElse(before)));
    }

    @Override
    public Moving takeBack(Actor actor, String id, int seenVersion) {
        return schema.write(actor, tx -> one(tx, actor, id).map(need -> takeBack(tx, actor, need, seenVersion)).orElse(new Moving.Unknown()));
    }

    private Moving takeBack(Writing tx, Actor actor, Need need, int seenVersion) {
        if (need.version() != seenVersion) return new Moving.Lost(need);
        var steps = steps(tx, need);
        var last = steps.get(steps.size() - 1);
        boolean isLate = last.at().plus(SECOND_THOUGHT).isBefore(clock.instant());
        if (steps.size() < 2 || isLate || !last.actor().equals(actor.id()) || !WhoMay.move(actor, need, need.state())) return new Moving.Refused();
        return new Moving.Done(NeedTable.takeBack(tx, need, steps.get(steps.size() - 2).state(), clock.instant()));
    }

    @Override
    public List<Taking> take(Actor actor, List<Taken> some, boolean dryRun) {
        if (some.size() > TAKE_MAX) throw new IllegalArgumentException("some: at most " + TAKE_MAX + ", got " + some.size());
        var asked = some.stream().map(one -> one.content().organisation()).collect(Collectors.toSet());
        var intake = new NeedIntake(actor, clock.instant(), organisations.findAll(actor, asked).keySet());
        return dryRun ? schema.read(tx -> intake.look(tx, some)) : schema.write(actor, tx -> intake.take(tx, some, ids));
    }

    @Override
    public Confidentiality readers(Need need) {
        return readers(List.of(need)).get(need.id());
    }

    @Override
    public Map<String, Confidentiality> readers(Collection<Need> some) {
        // What was published counts for those given up alone.
        var abandoned = some.stream().filter(need -> need.state() == NeedState.ABANDONED).map(Need::id).toList();
        var published = abandoned.isEmpty() ? Set.<String>of() : schema.read(tx -> NeedTable.published(tx, abandoned));
        return some.stream().collect(Collectors.toMap(Need::id, need -> Confidentiality.values()[WhoMay.visibleTo(need.state(), need.content().confidentiality(),
                need.state() != NeedState.ABANDONED || published.contains(need.id()))]));
    }

    @Override
    public boolean mayRegister(Actor actor) {
        return WhoMay.write(actor, actor.organisation());
    }

    @Override
    public boolean mayReadHistory(Actor actor, Need need) {
        return actor.is(Role.MANAGER) || actor.is(Role.OBSERVER) && actor.belongsTo(need.content().organisation());
    }

    @Override
    public boolean mayChange(Actor actor, Need need) {
        return WhoMay.change(actor, need);
    }

    @Override
    public boolean mayMove(Actor actor, Need need, NeedState to) {
        return need.state().next().contains(to) && WhoMay.move(actor, need, to);
    }

    private static Optional<Need> one(Reading tx, Actor actor, String id) {
        return some(tx, actor, NEEDS_NEED.ID.eq(id).and(WhoMay.see(actor))).values().stream().findFirst();
    }

    /** Without the buyers that this actor may not know. */
    private static Map<String, Need> some(Reading tx, Actor actor, Condition which) {
        return Anonymity.masked(tx, actor, NeedTable.needs(tx, tx.sql().selectFrom(NEEDS_NEED).where(which).fetch()));
    }

    @Override
    public List<Registering.Invalid> faults(Actor actor, Content typed) {
        var content = ContentRule.cleaned(typed);
        var all = new ArrayList<>(ContentRule.faults(content));
        organisation(actor, content).ifPresent(all::add);
        boolean knowsThemes = content.themes().isEmpty() || schema.read(NeedTable::themeIds).containsAll(content.themes());
        if (!knowsThemes) all.add(ContentRule.UNKNOWN_THEME);
        return all.stream().map(one -> new Registering.Invalid(one.field(), one.key())).toList();
    }

    private Optional<ContentRule.Fault> organisation(Actor actor, Content content) {
        if (content.organisation().isBlank()) return Optional.empty();
        var buyer = organisations.find(actor, content.organisation());
        if (buyer.isEmpty()) return Optional.of(ContentRule.UNKNOWN_ORGANISATION);
        return buyer.get().kind() == OrganisationKind.COMPANY ? Optional.of(ContentRule.COMPANY_BUYS) : Optional.empty();
    }

    private Optional<Registering.Invalid> fault(Actor actor, Content content) {
        return faults(actor, content).stream().findFirst();
    }

    /** Who asks may be a visitor: the names of organisations are not secret, their needs are filtered. */
    private Collection<String> named(String text) {
        if (text.isBlank()) return List.of();
        return organisations.page(Actor.system(), text, Optional.empty(), "", NAMED_MOST).items().stream()
                .map(Organisation::id).collect(Collectors.toSet());
    }
}
