// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.faisceau.console.spi.Bin.Binned;
import org.faisceau.console.spi.Bin.Outcome;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * The bin of one kind: what is pointed to is not ended, and the journal of what is ended goes with it.
 *
 * @param own rows this actor may restore
 * @param binned of a row
 * @param loosens lets go of what the record names, before it ends
 */
record BinShelf<R extends Record>(
        String kind, BinRows<R> rows, Schema schema, Journal journal, RecordHolders holders, Function<Actor, Condition> own, Function<R, Binned> binned,
        BiFunction<Writing, String, Boolean> loosens) {
    private static final Texts TEXTS = Texts.beside(BinShelf.class);

    Slice<Binned> page(Actor actor, String after, int limit) {
        return schema.read(tx -> rows.page(tx, own.apply(actor), after, limit).map(binned));
    }

    Optional<Binned> find(Actor actor, Ref ref) {
        return schema.read(tx -> find(tx, actor, ref)).map(binned);
    }

    private Optional<R> find(Reading tx, Actor actor, Ref ref) {
        return rows.find(tx, own.apply(actor), ref.id());
    }

    Outcome restore(Actor actor, Ref ref) {
        return schema.write(actor, tx -> rows.restore(tx, own.apply(actor), ref.id()) ? new Outcome.Done() : new Outcome.Unknown());
    }

    Outcome end(Actor actor, Ref ref, Locale locale) {
        if (find(actor, ref).isEmpty()) return new Outcome.Unknown();
        var held = holders.holding(ref, locale);
        if (held.isPresent()) return new Outcome.Refused(TEXTS.in(locale).say("held.by", held.get()));
        journal.erase(actor, ref, "");
        return schema.write(actor, tx -> end(tx, own.apply(actor), ref.id()) ? new Outcome.Done() : new Outcome.Unknown());
    }

    int purge(LocalDate today, int limit) {
        var over = schema.read(tx -> rows.over(tx, today, limit)).stream().filter(id -> holders.holding(new Ref(kind, id), Locale.FRENCH).isEmpty()).toList();
        for (var id : over) journal.erase(Actor.system(), new Ref(kind, id), "");
        return schema.write(Actor.system(), tx -> (int) over.stream().filter(id -> end(tx, DSL.noCondition(), id)).count());
    }

    private boolean end(Writing tx, Condition mine, String id) {
        return loosens.apply(tx, id) && rows.end(tx, mine, id);
    }
}
