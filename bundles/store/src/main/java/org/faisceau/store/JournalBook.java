// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.db.Tables.STORE_JOURNAL;
import static org.faisceau.store.db.Tables.STORE_PAYLOAD;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Seal;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The journal: read by record or whole, noted in, erased where a privacy rule says so, verified. */
@Component
public final class JournalBook implements Journal {
    private final Database database;
    private final Seals seals;

    @Activate
    public JournalBook(@Reference Database database) {
        this.database = database;
        this.seals = new Seals(database);
    }

    @Override
    public List<Entry> of(Ref ref, int limit) {
        return newest(STORE_JOURNAL.KIND.eq(ref.kind()).and(STORE_JOURNAL.RECORD.eq(ref.id())), limit);
    }

    @Override
    public List<Entry> latest(long before, int limit) {
        return newest(STORE_JOURNAL.SEQ.lt(before == 0 ? Long.MAX_VALUE : before), limit);
    }

    @Override
    public List<Entry> latest(Sieve sieve, long before, int limit) {
        return newest(
                STORE_JOURNAL.SEQ.lt(before == 0 ? Long.MAX_VALUE : before)
                        .and(STORE_JOURNAL.AT.ge(sieve.from().toEpochMilli()))
                        .and(STORE_JOURNAL.AT.lt(sieve.until().toEpochMilli()))
                        .and(wanted(STORE_JOURNAL.ACTOR, sieve.actor()))
                        .and(wanted(STORE_JOURNAL.KIND, sieve.kind()))
                        .and(wanted(STORE_JOURNAL.ACTION, sieve.action())),
                limit);
    }

    @Override
    public void note(Actor actor, Ref ref, String action, String reason) {
        database.write(actor, tx -> {
            tx.did(ref, action, reason);
            return true;
        });
    }

    @Override
    public int erase(Actor actor, Ref ref, String reason) {
        return erase(actor, ref, DSL.noCondition(), reason);
    }

    @Override
    public int erase(Actor actor, Ref ref, Set<String> actions, Instant until, String reason) {
        return erase(actor, ref, STORE_JOURNAL.ACTION.in(actions).and(STORE_JOURNAL.AT.le(until.toEpochMilli())), reason);
    }

    private int erase(Actor actor, Ref ref, Condition which, String reason) {
        return database.write(actor, tx -> {
            int gone = tx.sql().deleteFrom(STORE_PAYLOAD).where(STORE_PAYLOAD.SEQ.in(tx.sql().select(STORE_JOURNAL.SEQ).from(STORE_JOURNAL)
                    .where(STORE_JOURNAL.KIND.eq(ref.kind()), STORE_JOURNAL.RECORD.eq(ref.id()), which))).execute();
            tx.did(ref, "erased", reason);
            return gone;
        });
    }

    @Override
    public Verification verify() {
        return verify(List.of());
    }

    @Override
    public Verification verify(String seal) {
        try {
            return verify(List.of(Sealed.of(seal)));
        } catch (IllegalArgumentException e) {
            return new Verification.Broken(0, "the file given is not a seal");
        }
    }

    @Override
    public List<Seal> seals(int limit) {
        check(limit);
        return seals.files().stream().limit(limit).map(Seals::read).map(Sealed::seal).toList();
    }

    private Verification verify(List<Sealed> elsewhere) {
        var here = new ArrayList<Sealed>();
        for (var file : seals.files()) {
            try {
                here.add(Seals.read(file));
            } catch (IllegalArgumentException e) {
                return new Verification.Broken(0, "the file " + file.getFileName() + " is not a seal");
            }
        }
        return new Verifier(database).verify(here, elsewhere);
    }

    private List<Entry> newest(Condition which, int limit) {
        check(limit);
        return database.read(tx -> tx.sql()
                .select(STORE_JOURNAL.SEQ, STORE_JOURNAL.AT, STORE_JOURNAL.ACTOR, STORE_JOURNAL.KIND, STORE_JOURNAL.RECORD,
                        STORE_JOURNAL.ACTION, STORE_PAYLOAD.PAYLOAD)
                .from(STORE_JOURNAL).leftJoin(STORE_PAYLOAD).on(STORE_PAYLOAD.SEQ.eq(STORE_JOURNAL.SEQ))
                .where(which).orderBy(STORE_JOURNAL.SEQ.desc()).limit(limit).fetch(JournalBook::entry));
    }

    private static Condition wanted(Field<String> column, String word) {
        return word.isEmpty() ? DSL.noCondition() : column.eq(word);
    }

    private static void check(int limit) {
        if (limit < 1 || limit > 500) throw new IllegalArgumentException("limit: 1 to 500, got " + limit);
    }

    private static Entry entry(Record row) {
        var text = row.get(STORE_PAYLOAD.PAYLOAD);
        var payload = text == null ? new Payload("", List.of()) : Payload.of(text);
        return new Entry(row.get(STORE_JOURNAL.SEQ), Instant.ofEpochMilli(row.get(STORE_JOURNAL.AT)), row.get(STORE_JOURNAL.ACTOR),
                new Ref(row.get(STORE_JOURNAL.KIND), row.get(STORE_JOURNAL.RECORD)), row.get(STORE_JOURNAL.ACTION), payload.reason(),
                payload.fieldChanges());
    }
}
