// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_CHARGE;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_DUE;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_FOLLOWER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Team;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Who works on a dossier, as rows; the caller has checked who may. */
final class TeamTable {
    private TeamTable() {}

    static Team of(Reading tx, String id) {
        var followers = tx.sql().select(DOSSIERS_FOLLOWER.ACCOUNT).from(DOSSIERS_FOLLOWER).where(DOSSIERS_FOLLOWER.DOSSIER_ID.eq(id))
                .orderBy(DOSSIERS_FOLLOWER.AT, DOSSIERS_FOLLOWER.ACCOUNT).fetch(DOSSIERS_FOLLOWER.ACCOUNT);
        var dues = tx.sql().selectFrom(DOSSIERS_DUE).where(DOSSIERS_DUE.DOSSIER_ID.eq(id)).orderBy(DOSSIERS_DUE.DUE_ON, DOSSIERS_DUE.ACCOUNT)
                .fetch(row -> new Team.Due(row.getAccount(), LocalDate.parse(row.getDueOn())));
        return new Team(charge(tx, id), followers, dues, CasebookTable.experts(tx, id));
    }

    static Optional<Team.Charge> charge(Reading tx, String id) {
        return tx.sql().selectFrom(DOSSIERS_CHARGE).where(DOSSIERS_CHARGE.DOSSIER_ID.eq(id)).fetchOptional()
                .map(row -> new Team.Charge(row.getAccount(), Instant.ofEpochMilli(row.getSince()), row.getGivenBy()));
    }

    static void assign(Writing tx, Actor by, Dossier dossier, String account, String reason, Instant now) {
        var before = charge(tx, dossier.id()).map(Team.Charge::account).orElse("");
        var table = DOSSIERS_CHARGE;
        tx.sql().insertInto(table).set(table.DOSSIER_ID, dossier.id()).set(table.ACCOUNT, account).set(table.SINCE, now.toEpochMilli()).set(table.GIVEN_BY, by.id())
                .onConflict(table.DOSSIER_ID).doUpdate().set(table.ACCOUNT, account).set(table.SINCE, now.toEpochMilli()).set(table.GIVEN_BY, by.id()).execute();
        tx.did(dossier.ref(), before.isEmpty() ? "assigned" : "handed-over", reason);
        tx.changed(dossier.ref(), "charge", before, account);
    }

    static void follow(Writing tx, Dossier dossier, String account, boolean isFollowed, Instant now) {
        var table = DOSSIERS_FOLLOWER;
        var here = table.DOSSIER_ID.eq(dossier.id()).and(table.ACCOUNT.eq(account));
        if (tx.sql().fetchExists(table, here) == isFollowed) return;
        if (isFollowed) tx.sql().insertInto(table).set(table.DOSSIER_ID, dossier.id()).set(table.ACCOUNT, account).set(table.AT, now.toEpochMilli()).execute();
        else tx.sql().deleteFrom(table).where(here).execute();
        tx.changed(dossier.ref(), "follower", isFollowed ? "" : account, isFollowed ? account : "");
    }

    static void due(Writing tx, Actor by, Dossier dossier, String account, Optional<LocalDate> day, Instant now) {
        var table = DOSSIERS_DUE;
        var here = table.DOSSIER_ID.eq(dossier.id()).and(table.ACCOUNT.eq(account));
        var before = tx.sql().select(table.DUE_ON).from(table).where(here).fetchOptional(table.DUE_ON).orElse("");
        tx.sql().deleteFrom(table).where(here).execute();
        day.ifPresent(one -> tx.sql().insertInto(table).set(table.DOSSIER_ID, dossier.id()).set(table.ACCOUNT, account).set(table.DUE_ON, one.toString())
                .set(table.GIVEN_BY, by.id()).set(table.AT, now.toEpochMilli()).execute());
        tx.changed(dossier.ref(), "due." + account, before, day.map(LocalDate::toString).orElse(""));
    }
}
