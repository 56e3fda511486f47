// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.db.Tables.STORE_HEAD;
import static org.faisceau.store.db.Tables.STORE_JOURNAL;
import static org.faisceau.store.db.Tables.STORE_PAYLOAD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.faisceau.store.api.Journal.Verification;
import org.jooq.Record;
import org.jooq.Result;

/** Walks the journal from its first entry to the head, and holds each seal against the entry it names. One use. */
final class Verifier {
    private static final int STEP = 1000;
    private final Database database;
    private final Chain chain = new Chain();
    private final Map<Long, List<Sealed>> seals = new TreeMap<>();
    private final Set<String> otherKeys = new TreeSet<>();
    private String hash = "";
    private long seq;
    private int held;

    Verifier(Database database) {
        this.database = database;
    }

    /**
     * @param here seals of the data folder: another key than this installation's signed none of them
     * @param elsewhere seals that were kept apart, perhaps of another machine
     */
    Verification verify(List<Sealed> here, List<Sealed> elsewhere) {
        var own = new SealKey(database.place().secrets()).known();
        for (var seal : here) {
            if (own.isPresent() && !own.get().equals(seal.key())) return broken(seal.seq(), foreign(seal));
        }
        for (var seal : Stream.concat(here.stream(), elsewhere.stream()).toList()) {
            if (!seal.isGenuine()) return broken(seal.seq(), "the seal of " + seal.day() + " is not signed by the key it names");
            if (!own.equals(Optional.of(seal.key()))) otherKeys.add(seal.keyMark());
            seals.computeIfAbsent(seal.seq(), any -> new ArrayList<>()).add(seal);
        }
        var head = database.read(tx -> tx.sql().fetchSingle(STORE_HEAD));
        while (seq < head.getJournalSeq()) {
            var wrong = step(page(head.getJournalSeq()));
            if (wrong.isPresent()) return wrong.get();
        }
        if (!hash.equals(head.getJournalHash())) return broken(seq, "the head names another hash than the last entry");
        var beyond = seals.keySet().stream().filter(number -> number > seq).findFirst();
        return beyond.<Verification>map(number -> broken(number, "a seal names this entry, and the journal ends before it"))
                .orElseGet(() -> new Verification.Intact(seq, held, List.copyOf(otherKeys)));
    }

    private Result<? extends Record> page(long last) {
        return database.read(tx -> tx.sql()
                .select(STORE_JOURNAL.SEQ, STORE_JOURNAL.AT, STORE_JOURNAL.ACTOR, STORE_JOURNAL.KIND, STORE_JOURNAL.RECORD,
                        STORE_JOURNAL.ACTION, STORE_JOURNAL.PAYLOAD_HASH, STORE_JOURNAL.HASH, STORE_PAYLOAD.SALT, STORE_PAYLOAD.PAYLOAD)
                .from(STORE_JOURNAL).leftJoin(STORE_PAYLOAD).on(STORE_PAYLOAD.SEQ.eq(STORE_JOURNAL.SEQ))
                .where(STORE_JOURNAL.SEQ.gt(seq), STORE_JOURNAL.SEQ.le(last)).orderBy(STORE_JOURNAL.SEQ).limit(STEP).fetch());
    }

    private Optional<Verification> step(Result<? extends Record> page) {
        if (page.isEmpty()) return Optional.of(broken(seq + 1, "entries are missing up to the head"));
        for (var row : page) {
            var why = entry(row);
            if (!why.isEmpty()) return Optional.of(broken(seq, why));
        }
        return Optional.empty();
    }

    private String entry(Record row) {
        seq++;
        if (row.get(STORE_JOURNAL.SEQ) != seq) return "this entry is missing";
        var payload = row.get(STORE_PAYLOAD.PAYLOAD);
        var payloadHash = row.get(STORE_JOURNAL.PAYLOAD_HASH);
        if (payload != null && !chain.payload(row.get(STORE_PAYLOAD.SALT), payload).equals(payloadHash)) return "its reason or field changes were altered";
        hash = chain.entry(hash, new Chain.Link(seq, row.get(STORE_JOURNAL.AT), row.get(STORE_JOURNAL.ACTOR), row.get(STORE_JOURNAL.KIND),
                row.get(STORE_JOURNAL.RECORD), row.get(STORE_JOURNAL.ACTION), payloadHash));
        if (!hash.equals(row.get(STORE_JOURNAL.HASH))) return "it was altered";
        for (var seal : seals.getOrDefault(seq, List.of())) {
            if (!seal.hash().equals(hash)) return "the seal of " + seal.day() + " names another hash: the journal was rewritten";
            held++;
        }
        return "";
    }

    private static String foreign(Sealed seal) {
        return "the seal of " + seal.day() + " is signed by key " + seal.keyMark()
                + ", which is not this installation's (etc/seal.key); where it was moved, bring its key along";
    }

    private static Verification broken(long seq, String why) {
        return new Verification.Broken(seq, why);
    }
}
