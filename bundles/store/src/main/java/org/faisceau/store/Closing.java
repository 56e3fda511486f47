// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.db.Tables.STORE_CHANGE;
import static org.faisceau.store.db.Tables.STORE_HEAD;
import static org.faisceau.store.db.Tables.STORE_JOURNAL;
import static org.faisceau.store.db.Tables.STORE_PAYLOAD;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.faisceau.store.Ledger.Act;
import org.faisceau.store.db.tables.records.StoreHeadRecord;
import org.jooq.DSLContext;

/**
 * The end of a write: numbers the changes and the journal's entries from the one-row head, chains the hashes, moves the head on.
 */
final class Closing {
    /** Bytes. */
    private static final int SALT = 16;
    private final SecureRandom random = new SecureRandom();
    private final Chain chain = new Chain();
    private final Connection connection;
    private final DSLContext sql;
    private final Map<String, String> inserts;

    Closing(Connection connection, DSLContext sql, Map<String, String> inserts) {
        this.connection = connection;
        this.sql = sql;
        this.inserts = inserts;
    }

    void close(Ledger ledger, Instant now) throws SQLException {
        var head = sql.fetchSingle(STORE_HEAD);
        long at = now.toEpochMilli();
        changes(ledger, head, at);
        journal(ledger, head, at);
        head.update();
    }

    private void changes(Ledger ledger, StoreHeadRecord head, long at) throws SQLException {
        long seq = head.getChangeSeq();
        try (var rows = new Rows(connection, sql, inserts, STORE_CHANGE)) {
            for (var line : ledger.lines()) {
                rows.add(++seq, at, line.actor(), line.ref().kind(), line.ref().id(), line.field(), line.before(), line.after());
            }
        }
        head.setChangeSeq(seq);
    }

    private void journal(Ledger ledger, StoreHeadRecord head, long at) throws SQLException {
        long seq = head.getJournalSeq();
        var hash = head.getJournalHash();
        var salts = new byte[ledger.acts().size() * SALT];
        random.nextBytes(salts);
        int drawn = 0;
        try (var payloads = new Rows(connection, sql, inserts, STORE_PAYLOAD); var entries = new Rows(connection, sql, inserts, STORE_JOURNAL)) {
            for (var act : ledger.acts()) {
                var payload = act.payload().text();
                var salt = HexFormat.of().formatHex(salts, drawn, drawn + SALT);
                drawn += SALT;
                var link = link(++seq, at, act, chain.payload(salt, payload));
                hash = chain.entry(hash, link);
                entries.add(seq, at, link.actor(), link.kind(), link.record(), link.action(), link.payloadHash(), hash);
                payloads.add(seq, salt, payload);
            }
        }
        head.setJournalSeq(seq);
        head.setJournalHash(hash);
    }

    private static Chain.Link link(long seq, long at, Act act, String payloadHash) {
        var key = act.key();
        return new Chain.Link(seq, at, key.actor(), key.ref().kind(), key.ref().id(), act.action(), payloadHash);
    }
}
