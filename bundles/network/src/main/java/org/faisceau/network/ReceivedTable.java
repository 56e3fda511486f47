// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.db.Tables.NETWORK_KEY;
import static org.faisceau.network.db.Tables.NETWORK_RECEIVED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.network.api.Received;
import org.faisceau.network.db.tables.records.NetworkReceivedRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;

/** Records of other Living-Labs in rows, within a transaction of a register. */
final class ReceivedTable {
    /** What stands for the title of one that was taken back. */
    static final String NO_TITLE = "—";

    private ReceivedTable() {}

    /** Each with its Living-Lab. */
    static SelectOnConditionStep<Record> rows(Reading tx) {
        return tx.sql().select(NETWORK_RECEIVED.fields()).select(NETWORK_KEY.NAME).from(NETWORK_RECEIVED).join(NETWORK_KEY).on(NETWORK_KEY.ID.eq(NETWORK_RECEIVED.KEY_ID));
    }

    static Received received(Record both) {
        var row = both.into(NETWORK_RECEIVED);
        return new Received(row.getId(), row.getKeyId(), both.get(NETWORK_KEY.NAME), row.getKind(), item(row), row.getLeaders() == 1, row.getNumber(), Instant.ofEpochMilli(row.getReceivedAt()),
                Instant.ofEpochMilli(row.getChangedAt()), KeyTable.moment(row.getGoneAt()), row.getOwn(), row.getBehind() == 1, row.getVersion());
    }

    private static Item item(NetworkReceivedRecord row) {
        return new Item(row.getItemId(), row.getTitle().isEmpty() ? NO_TITLE : row.getTitle(), Entry.fields(row.getFields()));
    }

    static Optional<Received> find(Reading tx, Actor actor, String id) {
        return rows(tx).where(NETWORK_RECEIVED.ID.eq(id), WhoMay.seeReceived(actor)).fetchOptional(ReceivedTable::received);
    }

    /** What one Living-Lab sent, by kind and identifier there. */
    static Map<String, Received> of(Reading tx, String keyId) {
        return rows(tx).where(NETWORK_RECEIVED.KEY_ID.eq(keyId)).fetch(ReceivedTable::received).stream().collect(Collectors.toMap(one -> one.kind() + ":" + one.item().id(), Function.identity()));
    }

    /** What our records said when they were brought up to what one Living-Lab sent, by identifier of what was received. */
    static Map<String, Item> bases(Reading tx, String keyId) {
        return tx.sql().selectFrom(NETWORK_RECEIVED).where(NETWORK_RECEIVED.KEY_ID.eq(keyId), NETWORK_RECEIVED.OWN_TITLE.ne("")).fetchMap(NETWORK_RECEIVED.ID, row -> new Item(row.getItemId(), row.getOwnTitle(), Entry.fields(row.getOwnFields())));
    }

    /** Where somebody took in the same meanwhile, the later number stays. */
    static void insert(Writing tx, String id, String keyId, Entry entry, Instant now) {
        var table = NETWORK_RECEIVED;
        tx.sql().insertInto(table).set(row(entry, now)).set(table.BEHIND, 0).set(table.ID, id).set(table.KEY_ID, keyId).set(table.KIND, entry.kind()).set(table.ITEM_ID, entry.id()).set(table.RECEIVED_AT, now.toEpochMilli()).set(table.OWN, "")
                .set(table.OWN_TITLE, "").set(table.OWN_FIELDS, "").set(table.VERSION, 1).onConflict(table.KEY_ID, table.KIND, table.ITEM_ID).doUpdate().set(row(entry, now)).set(table.VERSION, table.VERSION.plus(1))
                .where(table.NUMBER.lt(entry.number())).execute();
        if (tx.sql().fetchExists(table, table.ID.eq(id))) told(tx, id, "created", "", entry);
    }

    /**
     * What the other says is no matter of who was faster here: its number decides, whatever was noted beside it meanwhile.
     *
     * @param isBehind true where the record that it became here is still to follow
     */
    static void change(Writing tx, Received before, Entry entry, boolean isBehind, Instant now) {
        int changed = tx.sql().update(NETWORK_RECEIVED).set(row(entry, now)).set(NETWORK_RECEIVED.BEHIND, isBehind ? 1 : 0).set(NETWORK_RECEIVED.VERSION, NETWORK_RECEIVED.VERSION.plus(1)).where(NETWORK_RECEIVED.ID.eq(before.id()), NETWORK_RECEIVED.NUMBER.lt(entry.number())).execute();
        if (changed == 1) told(tx, before.id(), entry.item().isPresent() ? "received" : "gone", before.isGone() ? "" : before.title(), entry);
    }

    private static void told(Writing tx, String id, String action, String before, Entry entry) {
        var received = new Received(id, "", "", entry.kind(), new Item(entry.id(), NO_TITLE, Map.of()), false, 1, Instant.EPOCH, Instant.EPOCH, Optional.empty(), "", false, 1);
        tx.did(received.ref(), action, "");
        tx.changed(received.ref(), action.equals("created") ? "created" : "title", before, entry.item().map(Item::title).orElse(""));
    }

    /** What was taken back keeps neither title nor fields. */
    private static NetworkReceivedRecord row(Entry entry, Instant now) {
        var row = new NetworkReceivedRecord();
        var title = entry.item().map(Item::title).orElse("");
        row.setTitle(title);
        row.setTitleSort(SortKey.of(title));
        row.setWordsSort(entry.item().map(item -> Folded.of(item.title(), String.join(" ", item.fields().values()))).orElse(""));
        row.setFields(entry.item().map(item -> Canonical.text(item.fields())).orElse(""));
        row.setLeaders(entry.isForLeaders() ? 1 : 0);
        row.setNumber(entry.number());
        row.setChangedAt(now.toEpochMilli());
        row.setGoneAt(entry.item().isPresent() ? 0L : now.toEpochMilli());
        return row;
    }

    /** Notes which record of ours it is, and what that says now; whatever came of it meanwhile, ours is of it. False where that waits to be followed. */
    static boolean own(Writing tx, Received received, String own, Item says) {
        var table = NETWORK_RECEIVED;
        var isLast = table.VERSION.eq(received.version());
        tx.sql().update(table).set(table.OWN, own).set(table.OWN_TITLE, says.title()).set(table.OWN_FIELDS, Canonical.text(says.fields())).set(table.BEHIND, DSL.when(isLast, 0).otherwise(1))
                .set(table.VERSION, table.VERSION.plus(1)).where(table.ID.eq(received.id())).execute();
        if (!own.equals(received.own())) tx.changed(received.ref(), "own", received.own(), own);
        return !tx.sql().fetchExists(table, table.ID.eq(received.id()), table.BEHIND.eq(1));
    }

    /** Notes that ours was put away as its origin took it back; what it said is forgotten with what it was of. */
    static void putAway(Writing tx, Received received) {
        var table = NETWORK_RECEIVED;
        tx.sql().update(table).set(table.BEHIND, 0).set(table.OWN_TITLE, "").set(table.OWN_FIELDS, "").set(table.VERSION, table.VERSION.plus(1)).where(table.ID.eq(received.id()), table.VERSION.eq(received.version())).execute();
        tx.did(received.ref(), "putAway", "");
    }

    /** Notes that ours stays as it is on purpose. False where somebody was faster. */
    static boolean leave(Writing tx, Received received) {
        var table = NETWORK_RECEIVED;
        int left = tx.sql().update(table).set(table.BEHIND, 0).set(table.VERSION, table.VERSION.plus(1)).where(table.ID.eq(received.id()), table.VERSION.eq(received.version())).execute();
        if (left == 1) tx.did(received.ref(), "left", "");
        return left == 1;
    }

    /** Which records of this installation are of others, by kind. */
    static Map<String, Set<String>> owned(Reading tx) {
        return tx.sql().select(NETWORK_RECEIVED.KIND, NETWORK_RECEIVED.OWN).from(NETWORK_RECEIVED).where(NETWORK_RECEIVED.OWN.ne("")).fetch().stream()
                .collect(Collectors.groupingBy(row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toSet())));
    }

    static List<Received> ownedAs(Reading tx, Actor actor, String kind, String own) {
        return rows(tx).where(NETWORK_RECEIVED.KIND.eq(kind), NETWORK_RECEIVED.OWN.eq(own), WhoMay.seeReceived(actor)).orderBy(NETWORK_RECEIVED.ID).limit(20).fetch(ReceivedTable::received);
    }
}
