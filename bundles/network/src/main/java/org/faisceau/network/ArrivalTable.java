// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.db.Tables.NETWORK_ARRIVAL;

import java.time.Instant;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.network.api.Arrival.Counts;
import org.faisceau.network.api.Arrival.Refusal;
import org.faisceau.network.api.Arrival.State;
import org.faisceau.network.api.Arrival.Way;
import org.faisceau.network.api.Arrival;
import org.faisceau.network.db.tables.records.NetworkArrivalRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Bundles that came in rows, within a transaction of a register. */
final class ArrivalTable {
    private ArrivalTable() {}

    static Arrival arrival(NetworkArrivalRecord row) {
        return new Arrival(row.getId(), row.getKeyId(), row.getSender(), row.getNumber(), row.getMadeAt(), Way.valueOf(row.getWay()), State.valueOf(row.getState()),
                Optional.of(row.getWhy()).filter(why -> !why.isEmpty()).map(Refusal::valueOf), row.getDetail(), row.getLines(), Instant.ofEpochMilli(row.getArrivedAt()), row.getArrivedBy(), KeyTable.moment(row.getDecidedAt()),
                row.getDecidedBy(), new Counts(row.getAdded(), row.getChanged(), row.getGone()), row.getVersion());
    }

    static Optional<Arrival> find(Reading tx, String id) {
        return tx.sql().selectFrom(NETWORK_ARRIVAL).where(NETWORK_ARRIVAL.ID.eq(id)).fetchOptional(ArrivalTable::arrival);
    }

    /** One that waits with that very text. */
    static Optional<Arrival> waiting(Reading tx, String keyId, int number, String envelope) {
        return tx.sql().selectFrom(NETWORK_ARRIVAL).where(NETWORK_ARRIVAL.KEY_ID.eq(keyId), NETWORK_ARRIVAL.NUMBER.eq(number), NETWORK_ARRIVAL.STATE.eq(State.WAITING.name()), NETWORK_ARRIVAL.ENVELOPE.eq(envelope)).limit(1)
                .fetchOptional(ArrivalTable::arrival);
    }

    /** The signed text; empty where it was refused or decided. */
    static String envelope(Reading tx, String id) {
        return tx.sql().select(NETWORK_ARRIVAL.ENVELOPE).from(NETWORK_ARRIVAL).where(NETWORK_ARRIVAL.ID.eq(id)).fetchOptional(NETWORK_ARRIVAL.ENVELOPE).orElse("");
    }

    static void insert(Writing tx, Arrival arrival, String envelope) {
        var table = NETWORK_ARRIVAL;
        tx.sql().insertInto(table).set(table.ID, arrival.id()).set(table.KEY_ID, arrival.keyId()).set(table.SENDER, arrival.sender()).set(table.NUMBER, arrival.number()).set(table.MADE_AT, arrival.madeAt())
                .set(table.WAY, arrival.way().name()).set(table.STATE, arrival.state().name()).set(table.WHY, arrival.why().map(Refusal::name).orElse("")).set(table.DETAIL, arrival.detail()).set(table.LINES, arrival.lines())
                .set(table.ENVELOPE, envelope).set(table.ARRIVED_AT, arrival.arrivedAt().toEpochMilli()).set(table.ARRIVED_BY, arrival.arrivedBy()).set(table.DECIDED_AT, 0L).set(table.DECIDED_BY, "").set(table.VERSION, 1).execute();
        tx.did(arrival.ref(), arrival.why().isPresent() ? "refused" : "arrived", arrival.why().map(Refusal::name).orElse(""));
        tx.changed(arrival.ref(), "created", "", arrival.sender().isEmpty() ? arrival.state().name() : arrival.sender());
    }

    /** Decides one that waits; its text is needed no more. Empty where somebody was faster. */
    static Optional<Arrival> decide(Writing tx, Actor actor, Arrival before, State state, Counts did, Instant now) {
        var table = NETWORK_ARRIVAL;
        int changed = tx.sql().update(table).set(table.STATE, state.name()).set(table.ENVELOPE, "").set(table.DECIDED_AT, now.toEpochMilli()).set(table.DECIDED_BY, actor.id()).set(table.ADDED, did.added()).set(table.CHANGED, did.changed()).set(table.GONE, did.gone()).set(table.VERSION, before.version() + 1)
                .where(table.ID.eq(before.id()), table.VERSION.eq(before.version()), table.STATE.eq(State.WAITING.name())).execute();
        if (changed == 0) return Optional.empty();
        tx.changed(before.ref(), "state", before.state().name(), state.name());
        return find(tx, before.id());
    }
}
