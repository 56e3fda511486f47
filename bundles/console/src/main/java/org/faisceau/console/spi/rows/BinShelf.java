// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.faisceau.console.spi.Bin.Binned;
import org.faisceau.console.spi.Bin.Outcome;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * The bin of one kind of rows: who sees what lies there takes it out or ends it; what is ended goes with what the journal holds of it.
 * Every thread.
 *
 * @param <R> the table's rows
 */
public final class BinShelf<R extends Record> {
    private final Schema schema;
    private final Journal journal;
    private final BinRows<R> rows;
    private final Function<Actor, Condition> own;
    private final BiFunction<Reading, R, String> title;
    private final BiPredicate<Actor, R> may;
    private final BiFunction<Ref, Locale, Optional<String>> holding;
    private final BiConsumer<Writing, String> leaving;

    private BinShelf(
            Schema schema, Journal journal, BinRows<R> rows, Function<Actor, Condition> own, BiFunction<Reading, R, String> title, BiPredicate<Actor, R> may,
            BiFunction<Ref, Locale, Optional<String>> holding, BiConsumer<Writing, String> leaving) {
        this.schema = schema;
        this.journal = journal;
        this.rows = rows;
        this.own = own;
        this.title = title;
        this.may = may;
        this.holding = holding;
        this.leaving = leaving;
    }

    /**
     * A shelf of what an actor may restore.
     *
     * @param own the rows that are this actor's to restore
     * @param title what a record is called there
     */
    public static <R extends Record> BinShelf<R> of(Schema schema, Journal journal, BinRows<R> rows, Function<Actor, Condition> own, BiFunction<Reading, R, String> title) {
        return new BinShelf<>(schema, journal, rows, own, title, (actor, row) -> true, (ref, locale) -> Optional.empty(), (tx, id) -> {});
    }

    /** The same, of those rows only that the actor may restore by a rule no query says. */
    public BinShelf<R> where(BiPredicate<Actor, R> rule) {
        return new BinShelf<>(schema, journal, rows, own, title, rule, holding, leaving);
    }

    /** The same, ending nothing that is held: why, as a sentence in that language; asked outside transactions, for others may answer. */
    public BinShelf<R> unless(BiFunction<Ref, Locale, Optional<String>> held) {
        return new BinShelf<>(schema, journal, rows, own, title, may, held, leaving);
    }

    /** The same, with what else goes when a record of that identifier does, in the same transaction and before it. */
    public BinShelf<R> after(BiConsumer<Writing, String> work) {
        return new BinShelf<>(schema, journal, rows, own, title, may, holding, work);
    }

    String kind() {
        return rows.kind();
    }

    Slice<Binned> page(Actor actor, String after, int limit) {
        return schema.read(tx -> {
            var page = rows.page(tx, own.apply(actor), after, limit);
            return new Slice<>(page.items().stream().filter(row -> may.test(actor, row)).map(row -> binned(tx, row)).toList(), page.next());
        });
    }

    Optional<Binned> find(Actor actor, Ref ref) {
        return schema.read(tx -> row(tx, actor, ref).map(row -> binned(tx, row)));
    }

    Outcome restore(Actor actor, Ref ref) {
        return schema.write(actor, tx -> outcome(row(tx, actor, ref).isPresent() && rows.restore(tx, DSL.noCondition(), ref.id())));
    }

    Outcome end(Actor actor, Ref ref, Locale locale) {
        if (find(actor, ref).isEmpty()) return new Outcome.Unknown();
        var held = holding.apply(ref, locale);
        if (held.isPresent()) return new Outcome.Refused(held.get());
        return schema.write(actor, tx -> outcome(row(tx, actor, ref).isPresent() && end(tx, actor, ref.id())));
    }

    /** What is held stays until nothing holds it, and keeps nothing that came after it. */
    int purge(LocalDate today, int limit) {
        var over = over(today, limit);
        return schema.write(Actor.system(), tx -> (int) over.stream().filter(id -> end(tx, Actor.system(), id)).count());
    }

    private List<String> over(LocalDate today, int limit) {
        var all = new ArrayList<String>();
        var after = "";
        do {
            var here = after;
            var page = schema.read(tx -> rows.over(tx, today, here, Keyset.MOST));
            page.items().stream().filter(id -> holding.apply(ref(id), Locale.FRENCH).isEmpty()).limit(limit - all.size()).forEach(all::add);
            after = page.next();
        } while (all.size() < limit && !after.isEmpty());
        return all;
    }

    /** All of it in one write, and nothing of what was taken out meanwhile. */
    private boolean end(Writing tx, Actor actor, String id) {
        if (rows.find(tx, DSL.noCondition(), id).isEmpty()) return false;
        leaving.accept(tx, id);
        journal.erase(actor, ref(id), "");
        return rows.end(tx, DSL.noCondition(), id);
    }

    private Optional<R> row(Reading tx, Actor actor, Ref ref) {
        return rows.find(tx, own.apply(actor), ref.id()).filter(row -> may.test(actor, row));
    }

    private Binned binned(Reading tx, R row) {
        var since = rows.since(row);
        return new Binned(ref(rows.id(row)), title.apply(tx, row), rows.who(row), since, BinRows.until(since));
    }

    private Ref ref(String id) {
        return new Ref(rows.kind(), id);
    }

    private static Outcome outcome(boolean isDone) {
        return isDone ? new Outcome.Done() : new Outcome.Unknown();
    }
}
