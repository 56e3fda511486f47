// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_STEP;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_VISA;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.dossiers.api.Circuit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Office;
import org.faisceau.dossiers.api.Visa;
import org.faisceau.dossiers.api.VisaRound;
import org.faisceau.dossiers.db.tables.records.DossiersVisaRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Rounds of visas as rows; the caller has checked who may. */
final class VisaTable {
    private VisaTable() {}

    /** The last first. */
    static List<VisaRound> rounds(Reading tx, String id) {
        return tx.once(List.of("dossiers.rounds", id), () -> read(tx, id));
    }

    private static List<VisaRound> read(Reading tx, String id) {
        var rounds = new ArrayList<VisaRound>();
        tx.sql().selectFrom(DOSSIERS_VISA).where(DOSSIERS_VISA.DOSSIER_ID.eq(id)).orderBy(DOSSIERS_VISA.ROUND.desc(), DOSSIERS_VISA.PLACE)
                .fetchGroups(DOSSIERS_VISA.ROUND).forEach((number, rows) -> rounds.add(new VisaRound(number, rows.get(0).getInOrder() == 1, rows.get(0).getAskedBy(),
                        Instant.ofEpochMilli(rows.get(0).getAskedAt()), rows.stream().map(VisaTable::visa).toList())));
        return rounds;
    }

    /** What was given before a dossier was opened again says nothing of what it became. */
    static Optional<VisaRound> current(Reading tx, String id) {
        if (rounds(tx, id).isEmpty()) return Optional.empty();
        var begun = tx.sql().select(DSL.max(DOSSIERS_STEP.AT)).from(DOSSIERS_STEP).where(DOSSIERS_STEP.DOSSIER_ID.eq(id), DOSSIERS_STEP.STATE.eq(DossierState.REVIEW.name()))
                .fetchOne(DSL.max(DOSSIERS_STEP.AT));
        return rounds(tx, id).stream().limit(1).filter(round -> begun != null && round.askedAt().toEpochMilli() >= begun).findFirst();
    }

    /** The same of a row: of the last round, which was asked since the review began. */
    static Condition isCurrent() {
        var round = DOSSIERS_VISA.as("round");
        var last = DSL.select(DSL.max(round.ROUND)).from(round).where(round.DOSSIER_ID.eq(DOSSIERS_VISA.DOSSIER_ID));
        var begun = DSL.select(DSL.max(DOSSIERS_STEP.AT)).from(DOSSIERS_STEP).where(DOSSIERS_STEP.DOSSIER_ID.eq(DOSSIERS_VISA.DOSSIER_ID), DOSSIERS_STEP.STATE.eq(DossierState.REVIEW.name()));
        return DOSSIERS_VISA.ROUND.eq(last).and(DOSSIERS_VISA.ASKED_AT.ge(begun));
    }

    static List<Office> missing(Reading tx, Circuit circuit, String id) {
        var current = current(tx, id);
        return circuit.seats().stream().map(Circuit.Seat::office).filter(office -> current.filter(round -> round.hasGiven(office)).isEmpty()).toList();
    }

    /** True where all that a circuit asks for is asked of the same people already, and nobody stopped it. */
    static boolean isAsked(Reading tx, Circuit circuit, String id) {
        return current(tx, id).filter(round -> !round.isStopped() && round.isInOrder() == circuit.isInOrder()
                && round.visas().stream().map(one -> new Circuit.Seat(one.office(), one.account())).toList().equals(circuit.seats())).isPresent();
    }

    static void ask(Writing tx, Dossier dossier, Circuit circuit, String by, Instant now) {
        var kept = current(tx, dossier.id()).filter(round -> !round.isStopped());
        int number = rounds(tx, dossier.id()).stream().limit(1).mapToInt(VisaRound::number).sum() + 1;
        boolean isTurn = true;
        for (int place = 0; place < circuit.seats().size(); place++) {
            var seat = circuit.seats().get(place);
            // Who gave it need not again; who is awaited is awaited since then, unless it is no longer their turn.
            var known = kept.flatMap(round -> round.visas().stream().filter(one -> one.office() == seat.office() && one.account().equals(seat.account())).findFirst());
            boolean isGiven = known.filter(one -> one.outcome() == Visa.Outcome.GIVEN).isPresent();
            var since = isTurn ? known.flatMap(Visa::since) : Optional.<Instant>empty();
            insert(tx, dossier, circuit, number, place, by, now, known.filter(one -> isGiven)
                    .orElse(new Visa(seat.office(), seat.account(), Visa.Outcome.AWAITED, since, "", Optional.empty())));
            if (!isGiven && circuit.isInOrder()) isTurn = false;
        }
        call(tx, dossier.id(), number, circuit.isInOrder(), now);
        tx.did(dossier.ref(), "visa-asked", "");
        tx.changed(dossier.ref(), "visaRound", number == 1 ? "" : String.valueOf(number - 1), String.valueOf(number));
    }

    private static void insert(Writing tx, Dossier dossier, Circuit circuit, int round, int place, String by, Instant now, Visa visa) {
        var table = DOSSIERS_VISA;
        tx.sql().insertInto(table).set(table.DOSSIER_ID, dossier.id()).set(table.ROUND, round).set(table.PLACE, place).set(table.OFFICE, visa.office().name())
                .set(table.ACCOUNT, visa.account()).set(table.IN_ORDER, circuit.isInOrder() ? 1 : 0).set(table.ASKED_BY, by).set(table.ASKED_AT, now.toEpochMilli())
                .set(table.SINCE, visa.since().map(Instant::toEpochMilli).orElse(0L)).set(table.OUTCOME, visa.outcome().name()).set(table.REASON, visa.reason())
                .set(table.DECIDED_AT, visa.decidedAt().map(Instant::toEpochMilli).orElse(0L)).execute();
    }

    static void decide(Writing tx, Dossier dossier, VisaRound round, Office office, Visa.Outcome outcome, String reason, Instant now) {
        var table = DOSSIERS_VISA;
        tx.sql().update(table).set(table.OUTCOME, outcome.name()).set(table.REASON, reason).set(table.DECIDED_AT, now.toEpochMilli())
                .where(table.DOSSIER_ID.eq(dossier.id()), table.ROUND.eq(round.number()), table.OFFICE.eq(office.name())).execute();
        if (outcome == Visa.Outcome.GIVEN) call(tx, dossier.id(), round.number(), round.isInOrder(), now);
        tx.did(dossier.ref(), "visa-" + outcome.name().toLowerCase(Locale.ROOT), reason);
        tx.changed(dossier.ref(), "visa." + office, Visa.Outcome.AWAITED.name(), outcome.name());
    }

    /** Those whose turn it is: the first still awaited, or all. */
    private static void call(Writing tx, String id, int round, boolean isInOrder, Instant now) {
        var table = DOSSIERS_VISA;
        var here = table.DOSSIER_ID.eq(id).and(table.ROUND.eq(round)).and(table.OUTCOME.eq(Visa.Outcome.AWAITED.name()));
        var first = tx.sql().select(DSL.min(table.PLACE)).from(table).where(here).fetchOne(DSL.min(table.PLACE));
        if (first == null) return;
        tx.sql().update(table).set(table.SINCE, now.toEpochMilli()).where(here, table.SINCE.eq(0L), isInOrder ? table.PLACE.eq(first) : DSL.noCondition()).execute();
    }

    private static Visa visa(DossiersVisaRecord row) {
        return new Visa(Office.valueOf(row.getOffice()), row.getAccount(), Visa.Outcome.valueOf(row.getOutcome()), at(row.getSince()), row.getReason(), at(row.getDecidedAt()));
    }

    private static Optional<Instant> at(long millis) {
        return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
