// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Records that people put in the bin, where their bundle keeps them: rows that bear when and by whom, zero and nobody while they live. Each
 * step is told to the journal and counts the version on. Every thread; the bundle says whose a row is.
 *
 * @param <R> the table's rows
 */
public final class BinRows<R extends Record> {
    /** Days in the bin before a record is gone. */
    public static final int DAYS = 30;

    private static final String FIELD = "binned";
    private final String kind;
    private final Table<R> table;
    private final Field<String> id;
    private final Field<Integer> version;
    private final Field<Long> at;
    private final Field<String> by;

    /**
     * The rows of a kind.
     *
     * @param at milliseconds of the moment it was put there; 0 while it lives
     * @param by account that did; empty while it lives
     */
    public BinRows(String kind, Table<R> table, Field<String> id, Field<Integer> version, Field<Long> at, Field<String> by) {
        this.kind = kind;
        this.table = table;
        this.id = id;
        this.version = version;
        this.at = at;
        this.by = by;
    }

    /** The last day in the bin of what was put there at that moment. */
    public static LocalDate until(Instant since) {
        return Days.of(since).plusDays(DAYS);
    }

    /** The kind's word. */
    public String kind() {
        return kind;
    }

    /** The record’s identifier, as its {@link Ref} has it. */
    public String id(R row) {
        return row.get(id);
    }

    /** When it was put there. */
    public Instant since(R row) {
        return Instant.ofEpochMilli(row.get(at));
    }

    /** The account that put it there. */
    public String who(R row) {
        return row.get(by);
    }

    /** Puts one there; false where it is there already or was changed since that version. */
    public boolean put(Writing tx, Actor actor, String which, int seenVersion, Instant now) {
        return tell(tx, which, "binned", "false", "true", tx.sql().update(table).set(at, now.toEpochMilli()).set(by, actor.id()).set(version, seenVersion + 1)
                .where(id.eq(which), at.eq(0L), version.eq(seenVersion)).execute());
    }

    /**
     * Those in the bin, put there last first.
     *
     * @param limit 1 to 200
     */
    public Slice<R> page(Reading tx, Condition mine, String after, int limit) {
        var page = Keyset.descending(at, id).page(limit, after);
        return page.slice(tx.sql().selectFrom(table).where(at.gt(0L), mine, page.condition()).orderBy(page.order()).limit(page.fetch()).fetch(), row -> row);
    }

    /** One that lies in the bin; empty where it lives, is gone, or is not for this condition. */
    public Optional<R> find(Reading tx, Condition mine, String which) {
        return tx.sql().selectFrom(table).where(at.gt(0L), mine, id.eq(which)).fetchOptional();
    }

    /** Takes one out, as it was; false where it does not lie there for this condition. */
    public boolean restore(Writing tx, Condition mine, String which) {
        return tell(tx, which, "restored", "true", "false",
                tx.sql().update(table).set(at, 0L).set(by, "").set(version, version.plus(1)).where(at.gt(0L), mine, id.eq(which)).execute());
    }

    /** Ends one for good, with the rows that fall with it; false where it does not lie there for this condition. */
    public boolean end(Writing tx, Condition mine, String which) {
        return tell(tx, which, "ended", "true", "", tx.sql().deleteFrom(table).where(at.gt(0L), mine, id.eq(which)).execute());
    }

    /**
     * Identifiers of those whose last day lies before a day, the longest there first.
     *
     * @param limit 1 to 200
     */
    public Slice<String> over(Reading tx, LocalDate today, String after, int limit) {
        var page = Keyset.ascending(at, id).page(limit, after);
        return page.slice(tx.sql().select(id, at).from(table).where(at.gt(0L), at.lt(Days.begin(today.minusDays(DAYS)).toEpochMilli()), page.condition())
                .orderBy(page.order()).limit(page.fetch()).fetch(), row -> row.get(id));
    }

    private boolean tell(Writing tx, String which, String action, String before, String after, int written) {
        if (written == 0) return false;
        var ref = new Ref(kind, which);
        tx.did(ref, action, "");
        tx.changed(ref, FIELD, before, after);
        return true;
    }
}
