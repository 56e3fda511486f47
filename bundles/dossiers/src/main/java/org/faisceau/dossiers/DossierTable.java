// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_COUNTER;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_DOSSIER;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_STEP;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Step;
import org.faisceau.dossiers.db.tables.records.DossiersDossierRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** What is written of a dossier, within a transaction of the register. */
final class DossierTable {
    private DossierTable() {}

    static Dossier dossier(DossiersDossierRecord row) {
        return new Dossier(row.getId(), row.getReference(), row.getTitle(), row.getSolution(), row.getCompany(), row.getBuyer(), row.getNeed(), row.getGrid(),
                DossierState.valueOf(row.getState()), row.getExercise() == 1, row.getCreatedBy(), Instant.ofEpochMilli(row.getCreatedAt()),
                Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }

    /** Outside the bin and read by this actor. */
    static Optional<Dossier> find(Reading tx, Actor actor, String id) {
        return tx.once(List.of("dossiers.find", actor, id), () -> tx.sql().selectFrom(DOSSIERS_DOSSIER).where(DOSSIERS_DOSSIER.ID.eq(id)).and(WhoMay.see(actor)).fetchOptional().map(DossierTable::dossier));
    }

    static Dossier insert(Writing tx, Actor actor, Dossier draft) {
        var dossier = new Dossier(draft.id(), reference(tx, draft.createdAt()), draft.title(), draft.solution(), draft.company(), draft.buyer(), draft.need(),
                draft.grid(), draft.state(), draft.isExercise(), actor.id(), draft.createdAt(), draft.changedAt(), 1);
        var table = DOSSIERS_DOSSIER;
        tx.sql().insertInto(table).set(table.ID, dossier.id()).set(table.REFERENCE, dossier.reference()).set(table.TITLE, dossier.title())
                .set(table.TITLE_SORT, SortKey.of(dossier.title())).set(table.SOLUTION, dossier.solution()).set(table.COMPANY, dossier.company())
                .set(table.BUYER, dossier.buyer()).set(table.NEED, dossier.need()).set(table.GRID, dossier.grid()).set(table.STATE, dossier.state().name())
                .set(table.EXERCISE, dossier.isExercise() ? 1 : 0).set(table.CREATED_BY, actor.id()).set(table.CREATED_AT, dossier.createdAt().toEpochMilli())
                .set(table.CHANGED_AT, dossier.changedAt().toEpochMilli()).set(table.BINNED_AT, 0L).set(table.BINNED_BY, "").set(table.VERSION, 1).execute();
        step(tx, dossier.id(), dossier.state(), dossier.createdAt(), actor, "");
        tx.did(dossier.ref(), "created", "");
        tx.changed(dossier.ref(), "created", "", dossier.title());
        return dossier;
    }

    /** The dossier in another state; empty where somebody was faster. To conclude it takes {@link #conclude}. */
    static Optional<Dossier> move(Writing tx, Actor actor, Dossier before, DossierState to, String reason, Instant now) {
        if (to == DossierState.CONCLUDED) throw new IllegalArgumentException("to: a step, got a conclusion");
        return put(tx, actor, before, to, reason, now);
    }

    /** Concluded by that person; empty where somebody was faster. */
    static Optional<Dossier> conclude(Writing tx, Concluder person, Dossier before, Instant now) {
        return put(tx, person.person(), before, DossierState.CONCLUDED, "", now);
    }

    private static Optional<Dossier> put(Writing tx, Actor actor, Dossier before, DossierState to, String reason, Instant now) {
        int moved = tx.sql().update(DOSSIERS_DOSSIER).set(DOSSIERS_DOSSIER.STATE, to.name()).set(DOSSIERS_DOSSIER.CHANGED_AT, now.toEpochMilli())
                .set(DOSSIERS_DOSSIER.VERSION, before.version() + 1).where(DOSSIERS_DOSSIER.ID.eq(before.id()), DOSSIERS_DOSSIER.VERSION.eq(before.version())).execute();
        if (moved == 0) return Optional.empty();
        step(tx, before.id(), to, now, actor, reason);
        boolean isReopened = before.state().isReopenedBy(to);
        tx.did(before.ref(), isReopened ? "reopened" : to.name().toLowerCase(Locale.ROOT), reason);
        tx.changed(before.ref(), "state", before.state().name(), to.name());
        return tx.sql().selectFrom(DOSSIERS_DOSSIER).where(DOSSIERS_DOSSIER.ID.eq(before.id())).fetchOptional().map(DossierTable::dossier);
    }

    /** The dossier on another grid; empty where somebody was faster. */
    static Optional<Dossier> regrid(Writing tx, Dossier before, String grid, Instant now) {
        int moved = tx.sql().update(DOSSIERS_DOSSIER).set(DOSSIERS_DOSSIER.GRID, grid).set(DOSSIERS_DOSSIER.CHANGED_AT, now.toEpochMilli())
                .set(DOSSIERS_DOSSIER.VERSION, before.version() + 1).where(DOSSIERS_DOSSIER.ID.eq(before.id()), DOSSIERS_DOSSIER.VERSION.eq(before.version())).execute();
        if (moved == 0) return Optional.empty();
        tx.changed(before.ref(), "grid", before.grid(), grid);
        return tx.sql().selectFrom(DOSSIERS_DOSSIER).where(DOSSIERS_DOSSIER.ID.eq(before.id())).fetchOptional().map(DossierTable::dossier);
    }

    /** The dossier of another need; empty where somebody was faster. */
    static Optional<Dossier> tie(Writing tx, Dossier before, String need, Instant now) {
        int tied = tx.sql().update(DOSSIERS_DOSSIER).set(DOSSIERS_DOSSIER.NEED, need).set(DOSSIERS_DOSSIER.CHANGED_AT, now.toEpochMilli())
                .set(DOSSIERS_DOSSIER.VERSION, before.version() + 1).where(DOSSIERS_DOSSIER.ID.eq(before.id()), DOSSIERS_DOSSIER.VERSION.eq(before.version())).execute();
        if (tied == 0) return Optional.empty();
        tx.did(before.ref(), "need-tied", "");
        tx.changed(before.ref(), "need", before.need(), need);
        return tx.sql().selectFrom(DOSSIERS_DOSSIER).where(DOSSIERS_DOSSIER.ID.eq(before.id())).fetchOptional().map(DossierTable::dossier);
    }

    /** Tells that something within it changed; its version stays, for that is of its state. */
    static Dossier touched(Writing tx, Dossier before, Instant now) {
        tx.sql().update(DOSSIERS_DOSSIER).set(DOSSIERS_DOSSIER.CHANGED_AT, now.toEpochMilli()).where(DOSSIERS_DOSSIER.ID.eq(before.id())).execute();
        return new Dossier(before.id(), before.reference(), before.title(), before.solution(), before.company(), before.buyer(), before.need(), before.grid(),
                before.state(), before.isExercise(), before.createdBy(), before.createdAt(), now, before.version());
    }

    static List<Step> steps(Reading tx, String id) {
        return tx.sql().selectFrom(DOSSIERS_STEP).where(DOSSIERS_STEP.DOSSIER_ID.eq(id)).orderBy(DOSSIERS_STEP.PLACE)
                .fetch(row -> new Step(DossierState.valueOf(row.getState()), Instant.ofEpochMilli(row.getAt()), row.getActor(), row.getReason()));
    }

    private static void step(Writing tx, String id, DossierState state, Instant at, Actor actor, String reason) {
        int place = tx.sql().fetchCount(DOSSIERS_STEP, DOSSIERS_STEP.DOSSIER_ID.eq(id)) + 1;
        tx.sql().insertInto(DOSSIERS_STEP).set(DOSSIERS_STEP.DOSSIER_ID, id).set(DOSSIERS_STEP.PLACE, place).set(DOSSIERS_STEP.STATE, state.name())
                .set(DOSSIERS_STEP.AT, at.toEpochMilli()).set(DOSSIERS_STEP.ACTOR, actor.id()).set(DOSSIERS_STEP.REASON, reason).execute();
    }

    private static String reference(Writing tx, Instant now) {
        int year = now.atZone(Days.PARIS).getYear();
        tx.sql().insertInto(DOSSIERS_COUNTER).set(DOSSIERS_COUNTER.YEAR, year).set(DOSSIERS_COUNTER.LAST, 1)
                .onConflict(DOSSIERS_COUNTER.YEAR).doUpdate().set(DOSSIERS_COUNTER.LAST, DOSSIERS_COUNTER.LAST.plus(1)).execute();
        int last = tx.sql().select(DOSSIERS_COUNTER.LAST).from(DOSSIERS_COUNTER).where(DOSSIERS_COUNTER.YEAR.eq(year)).fetchSingle(DOSSIERS_COUNTER.LAST);
        var digits = Integer.toString(last);
        return "D-" + year + "-" + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }
}
