// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION;
import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION_APART;
import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION_MERGE;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.OrganisationMerges;
import org.faisceau.directory.api.Organisations.Changing;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.directory.db.tables.records.DirectoryOrganisationMergeRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Merges of organisations: what moves here is {@link OrganisationMoves}, what belongs to others follows by {@link OrganisationFollowing} once it is committed. */
@Component
public final class OrganisationMergeRegister implements OrganisationMerges {
    /** The most organisations compared; a directory beyond is compared by its first names. */
    private static final int COMPARED_MOST = 20_000;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final OrganisationFollowing following;

    @Activate
    public OrganisationMergeRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference OrganisationFollowing following) {
        this.schema = store.schema("directory", OrganisationMergeRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.following = following;
    }

    @Override
    public List<Twins> twins(Actor actor, int limit) {
        if (limit < 1 || limit > 200) throw new IllegalArgumentException("limit: 1 to 200, got " + limit);
        if (!actor.is(Role.MANAGER)) return List.of();
        return schema.read(tx -> {
            var apart = new HashSet<List<String>>();
            tx.sql().selectFrom(DIRECTORY_ORGANISATION_APART).forEach(row -> apart.add(List.of(row.getOneId(), row.getOtherId())));
            var table = DIRECTORY_ORGANISATION;
            var entries = tx.sql().select(table.ID, table.NAME, table.SIREN, table.KIND).from(table).where(table.MERGED_INTO.eq(""), table.BINNED_AT.eq(0L))
                    .orderBy(table.NAME_SORT, table.ID).limit(COMPARED_MOST)
                    .fetch(row -> OrganisationTwins.Entry.of(row.value1(), row.value2(), row.value3(), OrganisationKind.valueOf(row.value4()).isPublic()));
            var found = OrganisationTwins.among(entries).stream().filter(pair -> !apart.contains(ordered(pair.one().id(), pair.other().id()))).limit(limit).toList();
            var wanted = found.stream().flatMap(pair -> Stream.of(pair.one().id(), pair.other().id())).distinct().toList();
            var all = OrganisationTable.organisations(tx, tx.sql().selectFrom(table).where(table.ID.in(wanted)).fetch());
            return found.stream().map(pair -> new Twins(all.get(pair.one().id()), all.get(pair.other().id()), pair.likeness())).toList();
        });
    }

    @Override
    public boolean keepApart(Actor actor, String one, String other) {
        if (!actor.is(Role.MANAGER)) return false;
        return schema.write(actor, tx -> {
            if (one.equals(other) || standing(tx, one).isEmpty() || standing(tx, other).isEmpty()) return false;
            var pair = ordered(one, other);
            tx.sql().insertInto(DIRECTORY_ORGANISATION_APART).set(DIRECTORY_ORGANISATION_APART.ONE_ID, pair.get(0)).set(DIRECTORY_ORGANISATION_APART.OTHER_ID, pair.get(1))
                    .onConflictDoNothing().execute();
            return true;
        });
    }

    @Override
    public Changing merge(Actor actor, String keptId, int seenVersion, String otherId) {
        if (!actor.is(Role.MANAGER)) return new Changing.Not(new Registering.Refused());
        var outcome = schema.write(actor, tx -> {
            var kept = standing(tx, keptId);
            var other = standing(tx, otherId);
            if (kept.isEmpty() || other.isEmpty() || keptId.equals(otherId)) return new Changing.Unknown();
            if (kept.get().version() != seenVersion) return new Changing.Lost(kept.get());
            if (kept.get().kind().isPublic() != other.get().kind().isPublic()) return new Changing.Not(new Registering.Invalid("kind", "organisation.twoSides"));
            var isTwo = !kept.get().siren().isEmpty() && !other.get().siren().isEmpty();
            return isTwo ? new Changing.Not(new Registering.Taken(other.get())) : merge(tx, actor, kept.get(), other.get());
        });
        if (outcome instanceof Changing.Done) following.follow(otherId);
        return outcome;
    }

    private Changing merge(Writing tx, Actor actor, Organisation kept, Organisation other) {
        var before = OrganisationTable.insert(tx, ids.next(), unnumbered(kept), clock.millis());
        lead(tx, before.id(), kept.id());
        var row = tx.sql().newRecord(DIRECTORY_ORGANISATION_MERGE);
        row.setMergedId(other.id());
        row.setKeptId(kept.id());
        row.setBeforeId(before.id());
        row.setBeforeSiren(kept.siren());
        row.setBeforeSiret(kept.siret());
        row.setMergedSiren(other.siren());
        row.setMergedSiret(other.siret());
        row.setKeptVersion(kept.version() + 1);
        row.setMergedBy(actor.id());
        row.setMergedAt(clock.millis());
        row.insert();
        numbers(tx, other.id(), "", "");
        lead(tx, other.id(), kept.id());
        OrganisationMoves.move(tx, other.id(), kept.id());
        if (MentorTable.copy(tx, other.id(), kept.id())) OrganisationMoves.note(tx, other.id(), OrganisationMoves.MENTOR, kept.id());
        var after = OrganisationTable.update(tx, kept, OrganisationJoin.of(kept, other));
        tell(tx, "merged", kept, after.orElseThrow(), other);
        return new Changing.Done(after.get());
    }

    @Override
    public Changing unmerge(Actor actor, String keptId, int seenVersion) {
        if (!actor.is(Role.MANAGER)) return new Changing.Not(new Registering.Refused());
        var last = schema.read(tx -> standing(tx, keptId).flatMap(kept -> last(tx, kept)));
        var followed = last.map(merge -> following.followed(merge.getMergedId())).orElse(Map.of());
        var outcome = schema.write(actor, tx -> standing(tx, keptId).<Changing>map(kept -> kept.version() != seenVersion ? new Changing.Lost(kept)
                : last(tx, kept).<Changing>map(merge -> unmerge(tx, kept, merge)).orElse(new Changing.Lost(kept))).orElse(new Changing.Unknown()));
        if (outcome instanceof Changing.Done) last.ifPresent(merge -> following.goBack(followed, keptId, merge.getMergedId()));
        return outcome;
    }

    private Changing unmerge(Writing tx, Organisation kept, DirectoryOrganisationMergeRecord last) {
        var before = one(tx, DIRECTORY_ORGANISATION.ID.eq(last.getBeforeId())).orElseThrow();
        var draft = new Draft(before.name(), before.kind(), last.getBeforeSiren(), last.getBeforeSiret(), before.territory(), before.details());
        OrganisationMoves.moveBack(tx, last.getMergedId(), kept.id());
        OrganisationMoves.moved(tx, last.getMergedId(), OrganisationMoves.MENTOR).forEach(id -> MentorTable.delete(tx, id));
        var after = OrganisationTable.update(tx, kept, draft).orElseThrow();
        lead(tx, last.getMergedId(), "");
        numbers(tx, last.getMergedId(), last.getMergedSiren(), last.getMergedSiret());
        tell(tx, "taken-back", kept, after, one(tx, DIRECTORY_ORGANISATION.ID.eq(last.getMergedId())).orElseThrow());
        tx.sql().deleteFrom(DIRECTORY_ORGANISATION_MERGE).where(DIRECTORY_ORGANISATION_MERGE.MERGED_ID.eq(last.getMergedId())).execute();
        tx.sql().deleteFrom(DIRECTORY_ORGANISATION).where(DIRECTORY_ORGANISATION.ID.eq(before.id())).execute();
        return new Changing.Done(after);
    }

    @Override
    public boolean mayUnmerge(Actor actor, Organisation kept) {
        return actor.is(Role.MANAGER) && schema.read(tx -> last(tx, kept)).isPresent();
    }

    private static void tell(Writing tx, String action, Organisation before, Organisation after, Organisation other) {
        boolean isMerge = action.equals("merged");
        tx.did(after.ref(), action, other.name());
        OrganisationChanges.tell(tx, before, after);
        tx.did(other.ref(), action, after.name());
        tx.changed(other.ref(), "merged", isMerge ? "" : after.id(), isMerge ? after.id() : "");
    }

    private static Draft unnumbered(Organisation one) {
        return new Draft(one.name(), one.kind(), "", "", one.territory(), one.details());
    }

    private static void numbers(Writing tx, String id, String siren, String siret) {
        tx.sql().update(DIRECTORY_ORGANISATION).set(DIRECTORY_ORGANISATION.SIREN, siren).set(DIRECTORY_ORGANISATION.SIRET, siret).where(DIRECTORY_ORGANISATION.ID.eq(id)).execute();
    }

    private static void lead(Writing tx, String from, String to) {
        tx.sql().update(DIRECTORY_ORGANISATION).set(DIRECTORY_ORGANISATION.MERGED_INTO, to).where(DIRECTORY_ORGANISATION.ID.eq(from)).execute();
    }

    /** The merge that made this version; empty where something followed. */
    private static Optional<DirectoryOrganisationMergeRecord> last(Reading tx, Organisation kept) {
        return tx.sql().selectFrom(DIRECTORY_ORGANISATION_MERGE)
                .where(DIRECTORY_ORGANISATION_MERGE.KEPT_ID.eq(kept.id()), DIRECTORY_ORGANISATION_MERGE.KEPT_VERSION.eq(kept.version())).fetchOptional();
    }

    private static Optional<Organisation> standing(Reading tx, String id) {
        return one(tx, DIRECTORY_ORGANISATION.ID.eq(id).and(DIRECTORY_ORGANISATION.MERGED_INTO.eq("")).and(DIRECTORY_ORGANISATION.BINNED_AT.eq(0L)));
    }

    private static Optional<Organisation> one(Reading tx, Condition which) {
        return OrganisationTable.one(tx, which);
    }

    private static List<String> ordered(String one, String other) {
        return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    }
}
