// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.db.Tables.NETWORK_KEY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.network.api.TrustedLabs;
import org.faisceau.network.db.tables.records.NetworkKeyRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Keys of other Living-Labs in rows, within a transaction of a register. */
final class KeyTable {
    private KeyTable() {}

    static TrustedLab lab(NetworkKeyRecord row) {
        return new TrustedLab(row.getId(), row.getName(), row.getPublicKey(), row.getStructure(), row.getTrustedBy(), Instant.ofEpochMilli(row.getTrustedAt()), row.getRevokedBy(), moment(row.getRevokedAt()),
                row.getReason(), row.getFeed(), moment(row.getPulledAt()), row.getPulledSaid(), row.getVersion());
    }

    static Optional<Instant> moment(long millis) {
        return Optional.of(millis).filter(at -> at > 0).map(Instant::ofEpochMilli);
    }

    static List<TrustedLab> all(Reading tx) {
        return tx.sql().selectFrom(NETWORK_KEY).orderBy(NETWORK_KEY.NAME_SORT, NETWORK_KEY.ID).limit(TrustedLabs.MOST).fetch(KeyTable::lab);
    }

    static Optional<TrustedLab> find(Reading tx, String id) {
        return tx.sql().selectFrom(NETWORK_KEY).where(NETWORK_KEY.ID.eq(id)).fetchOptional(KeyTable::lab);
    }

    static void insert(Writing tx, TrustedLab lab) {
        var table = NETWORK_KEY;
        tx.sql().insertInto(table).set(row(lab)).set(table.ID, lab.id()).set(table.PUBLIC_KEY, lab.publicKey()).set(table.REACHED, "").set(table.VERSION, 1).execute();
        tx.did(lab.ref(), "trusted", "");
        tx.changed(lab.ref(), "created", "", lab.name());
    }

    /** Those trusted no more of which no publication told yet. */
    static List<TrustedLab> untold(Reading tx) {
        return tx.sql().selectFrom(NETWORK_KEY).where(NETWORK_KEY.REVOKED_AT.gt(0L), NETWORK_KEY.TOLD.eq(0)).orderBy(NETWORK_KEY.NAME_SORT, NETWORK_KEY.ID).limit(TrustedLabs.MOST).fetch(KeyTable::lab);
    }

    /** Those trusted no more of which that publication told, or one before it. */
    static List<TrustedLab> told(Reading tx, int number) {
        return tx.sql().selectFrom(NETWORK_KEY).where(NETWORK_KEY.REVOKED_AT.gt(0L), NETWORK_KEY.TOLD.between(1, number)).orderBy(NETWORK_KEY.NAME_SORT, NETWORK_KEY.ID).limit(TrustedLabs.MOST).fetch(KeyTable::lab);
    }

    /** All that are trusted no more were told with that publication; not a change that anybody made to one. */
    static void tell(Writing tx, int number) {
        tx.sql().update(NETWORK_KEY).set(NETWORK_KEY.TOLD, number).where(NETWORK_KEY.REVOKED_AT.gt(0L), NETWORK_KEY.TOLD.eq(0)).execute();
    }

    /** False where somebody was faster. */
    static boolean change(Writing tx, TrustedLab before, TrustedLab after) {
        return tx.sql().update(NETWORK_KEY).set(row(after)).set(NETWORK_KEY.VERSION, before.version() + 1).where(NETWORK_KEY.ID.eq(before.id()), NETWORK_KEY.VERSION.eq(before.version())).execute() == 1;
    }

    private static NetworkKeyRecord row(TrustedLab lab) {
        var row = new NetworkKeyRecord();
        row.setName(lab.name());
        row.setNameSort(SortKey.of(lab.name()));
        row.setStructure(lab.structure());
        row.setTrustedBy(lab.trustedBy());
        row.setTrustedAt(lab.trustedAt().toEpochMilli());
        row.setRevokedBy(lab.revokedBy());
        if (lab.revokedAt().isEmpty()) row.setTold(0);
        row.setRevokedAt(lab.revokedAt().map(Instant::toEpochMilli).orElse(0L));
        row.setReason(lab.reason());
        row.setFeed(lab.feed());
        row.setPulledAt(lab.pulledAt().map(Instant::toEpochMilli).orElse(0L));
        row.setPulledSaid(lab.pulledSaid());
        return row;
    }
}
