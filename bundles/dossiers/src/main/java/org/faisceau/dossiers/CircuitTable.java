// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_CIRCUIT;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_ENDORSEMENT;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_SEAT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.dossiers.api.Circuit;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Endorsement;
import org.faisceau.dossiers.api.Office;
import org.faisceau.dossiers.api.Visa;
import org.faisceau.dossiers.api.VisaRound;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Circuits of visas, and what a conclusion was written under, as rows. */
final class CircuitTable {
    private CircuitTable() {}

    static Circuit of(Reading tx, String buyer) {
        return tx.once(List.of("dossiers.circuit", buyer), () -> read(tx, buyer));
    }

    private static Circuit read(Reading tx, String buyer) {
        var seats = tx.sql().selectFrom(DOSSIERS_SEAT).where(DOSSIERS_SEAT.BUYER.eq(buyer)).orderBy(DOSSIERS_SEAT.PLACE)
                .fetch(row -> new Circuit.Seat(Office.valueOf(row.getOffice()), row.getAccount()));
        return tx.sql().selectFrom(DOSSIERS_CIRCUIT).where(DOSSIERS_CIRCUIT.BUYER.eq(buyer)).fetchOptional()
                .map(row -> new Circuit(buyer, row.getInOrder() == 1, seats, row.getSignatory(), row.getDelegation(), row.getVersion())).orElseGet(() -> Circuit.none(buyer));
    }

    /** Journalled on the organisation: it is its setting. */
    static Circuit set(Writing tx, Circuit before, Circuit wished) {
        var after = new Circuit(wished.buyer(), wished.isInOrder(), wished.seats(), wished.signatory(), wished.delegation(), before.version() + 1);
        var table = DOSSIERS_CIRCUIT;
        tx.sql().insertInto(table).set(table.BUYER, after.buyer()).set(table.IN_ORDER, after.isInOrder() ? 1 : 0).set(table.SIGNATORY, after.signatory())
                .set(table.DELEGATION, after.delegation()).set(table.VERSION, after.version()).onConflict(table.BUYER).doUpdate()
                .set(table.IN_ORDER, after.isInOrder() ? 1 : 0).set(table.SIGNATORY, after.signatory()).set(table.DELEGATION, after.delegation()).set(table.VERSION, after.version()).execute();
        tx.sql().deleteFrom(DOSSIERS_SEAT).where(DOSSIERS_SEAT.BUYER.eq(after.buyer())).execute();
        for (int place = 0; place < after.seats().size(); place++) {
            tx.sql().insertInto(DOSSIERS_SEAT).set(DOSSIERS_SEAT.BUYER, after.buyer()).set(DOSSIERS_SEAT.PLACE, place)
                    .set(DOSSIERS_SEAT.OFFICE, after.seats().get(place).office().name()).set(DOSSIERS_SEAT.ACCOUNT, after.seats().get(place).account()).execute();
        }
        var ref = new Ref(Organisation.KIND, after.buyer());
        tx.did(ref, "visa-circuit", "");
        tx.changed(ref, "visaCircuit", said(before), said(after));
        return after;
    }

    private static String said(Circuit circuit) {
        if (circuit.version() == 0) return "";
        var seats = circuit.seats().stream().map(seat -> seat.office() + " " + seat.account()).collect(Collectors.joining(circuit.isInOrder() ? " > " : " + "));
        return Stream.of(seats, circuit.signatory(), circuit.delegation()).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    static void endorse(Writing tx, Dossier dossier, Conclusion conclusion) {
        var one = conclusion.endorsement();
        var table = DOSSIERS_ENDORSEMENT;
        tx.sql().insertInto(table).set(table.CONCLUSION_ID, conclusion.id()).set(table.SIGNATORY, one.signatory()).set(table.DELEGATION, one.delegation())
                .set(table.ROUND, VisaTable.current(tx, dossier.id()).map(VisaRound::number).orElse(0))
                .set(table.MISSING, one.missing().stream().map(Office::name).collect(Collectors.joining(" "))).set(table.REASON, one.reason()).execute();
    }

    static Endorsement endorsement(Reading tx, String dossier, String conclusion) {
        return tx.sql().selectFrom(DOSSIERS_ENDORSEMENT).where(DOSSIERS_ENDORSEMENT.CONCLUSION_ID.eq(conclusion)).fetchOptional()
                .map(row -> new Endorsement(row.getSignatory(), row.getDelegation(), visas(tx, dossier, row.getRound(), VisaRound::given), visas(tx, dossier, row.getRound(), VisaRound::stopped), offices(row.getMissing()), row.getReason())).orElseGet(Endorsement::none);
    }

    private static List<Visa> visas(Reading tx, String dossier, int round, Function<VisaRound, List<Visa>> which) {
        return VisaTable.rounds(tx, dossier).stream().filter(one -> one.number() == round).flatMap(one -> which.apply(one).stream()).toList();
    }

    private static List<Office> offices(String words) {
        var all = new ArrayList<Office>();
        if (!words.isEmpty()) for (var word : words.split(" ")) all.add(Office.valueOf(word));
        return all;
    }
}
