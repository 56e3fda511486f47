// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.db.tables.records.DirectoryOrganisationRecord;
import org.faisceau.kernel.api.Actor;
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

/** The table of organisations. */
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
    public Slice<Organisation> page(Actor actor, String text, Optional<OrganisationKind> kind, String after, int limit) {
        var page = Keyset.ascending(DIRECTORY_ORGANISATION.NAME_SORT, DIRECTORY_ORGANISATION.ID).page(limit, after);
        return schema.read(tx -> page.slice(
                tx.sql().selectFrom(DIRECTORY_ORGANISATION).where(seenBy(actor), of(kind), named(text), page.condition())
                        .orderBy(page.order()).limit(page.fetch()).fetch(),
                OrganisationRegister::organisation));
    }

    @Override
    public long count(Actor actor, String text, Optional<OrganisationKind> kind) {
        return schema.read(tx -> tx.sql().fetchCount(DIRECTORY_ORGANISATION, seenBy(actor), of(kind), named(text)));
    }

    @Override
    public Optional<Organisation> find(Actor actor, String id) {
        return schema.read(tx -> one(tx, DIRECTORY_ORGANISATION.ID.eq(id).and(seenBy(actor))));
    }

    @Override
    public Map<String, Organisation> findAll(Actor actor, Collection<String> ids) {
        return schema.read(tx -> tx.sql().selectFrom(DIRECTORY_ORGANISATION)
                .where(DIRECTORY_ORGANISATION.ID.in(ids), seenBy(actor))
                .fetchMap(DIRECTORY_ORGANISATION.ID, OrganisationRegister::organisation));
    }

    @Override
    public Optional<Organisation> bySiren(Actor actor, String siren) {
        if (siren.isEmpty()) return Optional.empty();
        return schema.read(tx -> one(tx, DIRECTORY_ORGANISATION.SIREN.eq(siren).and(seenBy(actor))));
    }

    @Override
    public Map<String, Organisation> bySirens(Actor actor, Collection<String> sirens) {
        return schema.read(tx -> tx.sql().selectFrom(DIRECTORY_ORGANISATION)
                .where(DIRECTORY_ORGANISATION.SIREN.in(sirens), DIRECTORY_ORGANISATION.SIREN.ne(""), seenBy(actor))
                .fetchMap(DIRECTORY_ORGANISATION.SIREN, OrganisationRegister::organisation));
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
            if (earlier.isPresent()) return new Registering.Taken(earlier.get());
            tx.sql().insertInto(DIRECTORY_ORGANISATION)
                    .set(DIRECTORY_ORGANISATION.ID, id).set(DIRECTORY_ORGANISATION.NAME, tidied.name())
                    .set(DIRECTORY_ORGANISATION.NAME_SORT, SortKey.of(tidied.name())).set(DIRECTORY_ORGANISATION.KIND, tidied.kind().name())
                    .set(DIRECTORY_ORGANISATION.SIREN, tidied.siren()).set(DIRECTORY_ORGANISATION.SIRET, tidied.siret())
                    .set(DIRECTORY_ORGANISATION.TERRITORY, tidied.territory()).set(DIRECTORY_ORGANISATION.CREATED_AT, clock.millis())
                    .set(DIRECTORY_ORGANISATION.VERSION, 1).execute();
            var organisation = one(tx, DIRECTORY_ORGANISATION.ID.eq(id)).orElseThrow();
            tx.did(organisation.ref(), "created", "");
            tx.changed(organisation.ref(), "created", "", organisation.name());
            return new Registering.Registered(organisation);
        });
    }

    @Override
    public boolean mayChange(Actor actor, String id) {
        return actor.is(Role.MANAGER) || actor.belongsTo(id) && !actor.role().equals(Role.OBSERVER);
    }

    @Override
    public Changing change(Actor actor, String id, int seenVersion, Draft draft) {
        var tidied = DraftRule.tidied(draft);
        return schema.write(actor, tx -> one(tx, DIRECTORY_ORGANISATION.ID.eq(id).and(seenBy(actor)))
                .map(before -> change(tx, actor, before, seenVersion, tidied))
                .orElse(new Changing.Unknown()));
    }

    private Changing change(Writing tx, Actor actor, Organisation before, int seenVersion, Draft draft) {
        if (!mayChange(actor, before.id())) return new Changing.Not(new Registering.Refused());
        var fault = DraftRule.fault(draft).or(() -> actor.is(Role.MANAGER) ? Optional.empty() : DraftRule.identity(before, draft));
        if (fault.isPresent()) return new Changing.Not(fault.get());
        if (before.version() != seenVersion) return new Changing.Lost(before);
        var earlier = sameSiren(tx, draft.siren(), before.id());
        if (earlier.isPresent()) return new Changing.Not(new Registering.Taken(earlier.get()));
        int changed = tx.sql().update(DIRECTORY_ORGANISATION)
                .set(DIRECTORY_ORGANISATION.NAME, draft.name()).set(DIRECTORY_ORGANISATION.NAME_SORT, SortKey.of(draft.name()))
                .set(DIRECTORY_ORGANISATION.KIND, draft.kind().name()).set(DIRECTORY_ORGANISATION.SIREN, draft.siren())
                .set(DIRECTORY_ORGANISATION.SIRET, draft.siret()).set(DIRECTORY_ORGANISATION.TERRITORY, draft.territory())
                .set(DIRECTORY_ORGANISATION.VERSION, DIRECTORY_ORGANISATION.VERSION.plus(1))
                .where(DIRECTORY_ORGANISATION.ID.eq(before.id()), DIRECTORY_ORGANISATION.VERSION.eq(seenVersion)).execute();
        var after = one(tx, DIRECTORY_ORGANISATION.ID.eq(before.id())).orElseThrow();
        if (changed == 0) return new Changing.Lost(after);
        OrganisationChanges.tell(tx, before, after);
        return new Changing.Done(after);
    }

    private static Optional<Organisation> sameSiren(Reading tx, String siren, String id) {
        if (siren.isEmpty()) return Optional.empty();
        return one(tx, DIRECTORY_ORGANISATION.SIREN.eq(siren).and(DIRECTORY_ORGANISATION.ID.ne(id)));
    }

    private static Optional<Organisation> one(Reading tx, Condition which) {
        return tx.sql().selectFrom(DIRECTORY_ORGANISATION).where(which).fetchOptional(OrganisationRegister::organisation);
    }

    private static Condition seenBy(Actor actor) {
        return actor.is(Role.OBSERVER) ? DSL.noCondition() : DSL.falseCondition();
    }

    private static Condition of(Optional<OrganisationKind> kind) {
        return kind.map(one -> DIRECTORY_ORGANISATION.KIND.eq(one.name())).orElse(DSL.noCondition());
    }

    private static Condition named(String text) {
        var folded = SortKey.of(text);
        if (folded.isEmpty()) return DSL.noCondition();
        var byName = DIRECTORY_ORGANISATION.NAME_SORT.contains(folded);
        var digits = folded.replace(" ", "");
        return digits.matches("\\d{3,14}") ? byName.or(DIRECTORY_ORGANISATION.SIREN.startsWith(digits)) : byName;
    }

    private static Organisation organisation(DirectoryOrganisationRecord row) {
        return new Organisation(row.getId(), row.getName(), OrganisationKind.valueOf(row.getKind()), row.getSiren(), row.getSiret(),
                row.getTerritory(), row.getVersion());
    }
}
