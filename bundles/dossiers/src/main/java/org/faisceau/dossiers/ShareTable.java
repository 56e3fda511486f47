// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_DOSSIER;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_SHARE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Share;
import org.faisceau.dossiers.db.tables.records.DossiersShareRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** With whom a dossier is shared, as rows; the caller has checked who may share. */
final class ShareTable {
    /** Whose people read what is shared with them: whoever is a company's person never reads another's dossier. */
    static final Set<Role> READERS = EnumSet.of(Role.BUYER, Role.EXPERT, Role.OBSERVER);
    private static final int OPEN_MOST = 100;

    private ShareTable() {}

    static List<Share> of(Reading tx, String id) {
        return tx.sql().selectFrom(DOSSIERS_SHARE).where(DOSSIERS_SHARE.DOSSIER_ID.eq(id)).orderBy(DOSSIERS_SHARE.FROM_DAY, DOSSIERS_SHARE.ORGANISATION).fetch(ShareTable::share);
    }

    static void put(Writing tx, Dossier dossier, Share share) {
        var before = find(tx, dossier.id(), share.organisation());
        var table = DOSSIERS_SHARE;
        tx.sql().insertInto(table).set(table.DOSSIER_ID, dossier.id()).set(table.ORGANISATION, share.organisation()).set(table.AUDIENCE, share.audience().name())
                .set(table.FROM_DAY, share.from().toString()).set(table.GIVEN_BY, share.givenBy()).onConflict(table.DOSSIER_ID, table.ORGANISATION).doUpdate()
                .set(table.AUDIENCE, share.audience().name()).set(table.FROM_DAY, share.from().toString()).set(table.GIVEN_BY, share.givenBy()).execute();
        tx.did(dossier.ref(), "shared", "");
        tx.changed(dossier.ref(), "share", said(before), said(Optional.of(share)));
    }

    /** False where it was not shared with that one. */
    static boolean end(Writing tx, Dossier dossier, String organisation) {
        var before = find(tx, dossier.id(), organisation);
        if (before.isEmpty()) return false;
        tx.sql().deleteFrom(DOSSIERS_SHARE).where(DOSSIERS_SHARE.DOSSIER_ID.eq(dossier.id()), DOSSIERS_SHARE.ORGANISATION.eq(organisation)).execute();
        tx.did(dossier.ref(), "unshared", "");
        tx.changed(dossier.ref(), "share", said(before), "");
        return true;
    }

    static List<Dossier> open(Reading tx, Actor actor, LocalDate today) {
        return tx.sql().select(DOSSIERS_DOSSIER.fields()).from(DOSSIERS_DOSSIER).join(DOSSIERS_SHARE).on(DOSSIERS_SHARE.DOSSIER_ID.eq(DOSSIERS_DOSSIER.ID)).where(isOpen(actor, today))
                .orderBy(DOSSIERS_SHARE.FROM_DAY.desc(), DOSSIERS_DOSSIER.ID).limit(OPEN_MOST).fetchInto(DOSSIERS_DOSSIER).map(DossierTable::dossier);
    }

    static Optional<Dossier> open(Reading tx, Actor actor, LocalDate today, String id) {
        return tx.sql().select(DOSSIERS_DOSSIER.fields()).from(DOSSIERS_DOSSIER).join(DOSSIERS_SHARE).on(DOSSIERS_SHARE.DOSSIER_ID.eq(DOSSIERS_DOSSIER.ID)).where(isOpen(actor, today))
                .and(DOSSIERS_DOSSIER.ID.eq(id)).fetchOptionalInto(DOSSIERS_DOSSIER).map(DossierTable::dossier);
    }

    static boolean isReadable(Dossier dossier) {
        return dossier.state() != DossierState.WITHDRAWN;
    }

    private static Condition isOpen(Actor actor, LocalDate today) {
        if (!READERS.contains(actor.role()) || actor.organisation().isEmpty()) return DSL.falseCondition();
        return DOSSIERS_SHARE.ORGANISATION.eq(actor.organisation()).and(DOSSIERS_SHARE.FROM_DAY.le(today.toString()))
                .and(DOSSIERS_DOSSIER.BINNED_AT.eq(0L)).and(DOSSIERS_DOSSIER.STATE.ne(DossierState.WITHDRAWN.name()));
    }

    private static Optional<Share> find(Reading tx, String id, String organisation) {
        return tx.sql().selectFrom(DOSSIERS_SHARE).where(DOSSIERS_SHARE.DOSSIER_ID.eq(id), DOSSIERS_SHARE.ORGANISATION.eq(organisation)).fetchOptional().map(ShareTable::share);
    }

    static Share share(DossiersShareRecord row) {
        return new Share(row.getOrganisation(), Share.Audience.valueOf(row.getAudience()), LocalDate.parse(row.getFromDay()), row.getGivenBy());
    }

    private static String said(Optional<Share> share) {
        return share.stream().flatMap(one -> Stream.of(one.organisation(), one.audience().name(), one.from().toString())).collect(Collectors.joining(" "));
    }
}
