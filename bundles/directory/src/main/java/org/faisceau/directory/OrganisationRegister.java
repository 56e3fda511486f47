// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.OrganisationQuery.seenBy;
import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationFilter;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.SortKey;
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

/** The organisations: transactions and who may; what is written in {@link OrganisationTable}. */
@Component(service = {Organisations.class, OrganisationRegister.class})
public final class OrganisationRegister implements Organisations {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public OrganisationRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("directory", OrganisationRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Slice<Organisation> page(Actor actor, OrganisationFilter filter, String after, int limit) {
        var page = Keyset.ascending(DIRECTORY_ORGANISATION.NAME_SORT, DIRECTORY_ORGANISATION.ID).page(limit, after);
        return schema.read(tx -> {
            var rows = tx.sql().selectFrom(DIRECTORY_ORGANISATION).where(wanted(actor, filter)).and(page.condition())
                    .orderBy(page.order()).limit(page.fetch()).fetch();
            var organisations = OrganisationTable.organisations(tx, rows);
            return page.slice(rows, row -> organisations.get(row.getId()));
        });
    }

    @Override
    public long count(Actor actor, OrganisationFilter filter) {
        return schema.read(tx -> tx.sql().fetchCount(DIRECTORY_ORGANISATION, wanted(actor, filter)));
    }

    private Condition wanted(Actor actor, OrganisationFilter filter) {
        return DSL.and(OrganisationQuery.conditions(actor, filter, Days.today(clock)));
    }

    @Override
    public Optional<Organisation> find(Actor actor, String id) {
        return schema.read(tx -> one(tx, actor, id));
    }

    @Override
    public Map<String, Organisation> findAll(Actor actor, Collection<String> ids) {
        return schema.read(tx -> {
            var leads = new HashMap<String, String>();
            tx.sql().select(DIRECTORY_ORGANISATION.ID, DIRECTORY_ORGANISATION.MERGED_INTO).from(DIRECTORY_ORGANISATION).where(DIRECTORY_ORGANISATION.ID.in(ids))
                    .forEach(row -> leads.put(row.value1(), row.value2().isEmpty() ? row.value1() : OrganisationTable.standing(tx, row.value1())));
            var found = OrganisationTable.organisations(tx, tx.sql().selectFrom(DIRECTORY_ORGANISATION).where(DIRECTORY_ORGANISATION.ID.in(leads.values()), seenBy(actor)).fetch());
            leads.values().removeIf(id -> !found.containsKey(id));
            var all = new HashMap<String, Organisation>();
            leads.forEach((asked, id) -> all.put(asked, found.get(id)));
            return all;
        });
    }

    @Override
    public Optional<Organisation> bySiren(Actor actor, String siren) {
        if (siren.isEmpty()) return Optional.empty();
        return schema.read(tx -> OrganisationTable.one(tx, DIRECTORY_ORGANISATION.SIREN.eq(siren).and(seenBy(actor))));
    }

    @Override
    public Map<String, Organisation> bySirens(Actor actor, Collection<String> sirens) {
        return schema.read(tx -> OrganisationTable.organisations(tx, tx.sql().selectFrom(DIRECTORY_ORGANISATION)
                .where(DIRECTORY_ORGANISATION.SIREN.in(sirens), DIRECTORY_ORGANISATION.SIREN.ne(""), seenBy(actor)).fetch()).values().stream()
                .collect(Collectors.toMap(Organisation::siren, one -> one)));
    }

    @Override
    public Map<String, Organisation> byNames(Actor actor, Collection<String> names) {
        if (names.size() > 1000) throw new IllegalArgumentException("names: at most 1000, got " + names.size());
        var folded = names.stream().map(SortKey::of).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
        var found = schema.read(tx -> OrganisationTable.organisations(tx, tx.sql().selectFrom(DIRECTORY_ORGANISATION).where(DIRECTORY_ORGANISATION.NAME_SORT.in(folded), DIRECTORY_ORGANISATION.MERGED_INTO.eq(""), seenBy(actor)).fetch()))
                .values().stream().collect(Collectors.groupingBy(one -> SortKey.of(one.name())));
        return names.stream().distinct().filter(one -> found.getOrDefault(SortKey.of(one), List.of()).size() == 1).collect(Collectors.toMap(one -> one, one -> found.get(SortKey.of(one)).get(0)));
    }

    @Override
    public Optional<Organisation> twin(Actor actor, Draft typed) {
        var draft = DraftRule.tidied(typed);
        var isAlike = DIRECTORY_ORGANISATION.NAME_SORT.eq(SortKey.of(draft.name())).and(draft.siren().isEmpty() ? DSL.noCondition() : DIRECTORY_ORGANISATION.SIREN.eq(""))
                .and(DIRECTORY_ORGANISATION.KIND.in(Arrays.stream(OrganisationKind.values()).filter(kind -> kind.isPublic() == draft.kind().isPublic()).map(Enum::name).toList()));
        return schema.read(tx -> OrganisationTable.one(tx, DSL.and(isAlike, DIRECTORY_ORGANISATION.MERGED_INTO.eq(""), seenBy(actor))));
    }

    @Override
    public Registering register(Actor actor, Draft draft) {
        if (!actor.is(Role.MANAGER)) return new Registering.Refused();
        return record(actor, ids.next(), draft);
    }

    /** Records one under a given identifier. */
    Registering record(Actor actor, String id, Draft draft) {
        var tidied = DraftRule.tidied(draft);
        var fault = DraftRule.fault(tidied);
        if (fault.isPresent()) return fault.get();
        return schema.write(actor, tx -> {
            var earlier = sameSiren(tx, tidied.siren(), id);
            if (earlier.isPresent()) return new Registering.Taken(OrganisationBin.takenOut(tx, earlier.get()));
            var organisation = OrganisationTable.insert(tx, id, tidied, clock.millis());
            tx.did(organisation.ref(), "created", "");
            tx.changed(organisation.ref(), "created", "", organisation.name());
            return new Registering.Registered(organisation);
        });
    }

    @Override
    public List<Registering.Invalid> faults(Draft draft) {
        return DraftRule.faults(DraftRule.tidied(draft));
    }

    @Override
    public boolean mayChange(Actor actor, String id) {
        return schema.read(tx -> mayChange(tx, actor, id));
    }

    @Override
    public Changing change(Actor actor, String id, int seenVersion, Draft draft) {
        var tidied = DraftRule.tidied(draft);
        return schema.write(actor, tx -> one(tx, actor, id)
                .map(before -> change(tx, actor, before, seenVersion, tidied))
                .orElse(new Changing.Unknown()));
    }

    private Changing change(Writing tx, Actor actor, Organisation before, int seenVersion, Draft draft) {
        if (!mayChange(tx, actor, before.id())) return new Changing.Not(new Registering.Refused());
        var fault = DraftRule.fault(draft).or(() -> actor.is(Role.MANAGER) ? Optional.empty() : DraftRule.identity(before, draft));
        if (fault.isPresent()) return new Changing.Not(fault.get());
        if (before.version() != seenVersion) return new Changing.Lost(before);
        var earlier = sameSiren(tx, draft.siren(), before.id());
        if (earlier.isPresent()) return new Changing.Not(new Registering.Taken(OrganisationBin.takenOut(tx, earlier.get())));
        if (before.draft().equals(draft)) return new Changing.Done(before);
        var details = draft.details().withFormerNames(DetailsRule.former(before.name(), draft.name(), draft.details().formerNames()));
        var named = new Draft(draft.name(), draft.kind(), draft.siren(), draft.siret(), draft.territory(), details);
        return OrganisationTable.update(tx, before, named).<Changing>map(after -> {
            OrganisationChanges.tell(tx, before, after);
            return new Changing.Done(after);
        }).orElse(new Changing.Lost(before));
    }

    /** Who belongs to one that was merged belongs to the one that took it over. */
    private static boolean mayChange(Reading tx, Actor actor, String id) {
        if (actor.is(Role.MANAGER)) return true;
        boolean writes = actor.is(Role.OBSERVER) && actor.role() != Role.OBSERVER && !actor.organisation().isEmpty();
        return writes && OrganisationTable.standing(tx, actor.organisation()).equals(OrganisationTable.standing(tx, id));
    }

    private static Optional<Organisation> one(Reading tx, Actor actor, String id) {
        return OrganisationTable.one(tx, DIRECTORY_ORGANISATION.ID.eq(OrganisationTable.standing(tx, id)).and(seenBy(actor)));
    }

    private static Optional<Organisation> sameSiren(Reading tx, String siren, String id) {
        if (siren.isEmpty()) return Optional.empty();
        return OrganisationTable.one(tx, DIRECTORY_ORGANISATION.SIREN.eq(siren).and(DIRECTORY_ORGANISATION.ID.ne(id)));
    }
}
