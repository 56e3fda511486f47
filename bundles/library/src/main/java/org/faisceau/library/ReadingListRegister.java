// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.db.Tables.LIBRARY_READING;
import static org.faisceau.library.db.Tables.LIBRARY_WORK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.library.api.ReadingLists;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.Works;
import org.faisceau.library.api.Written;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reading lists in rows. */
@Component
public final class ReadingListRegister implements ReadingLists {
    private static final int LISTS_MOST = 500;
    private final Schema schema;

    /** @param works makes sure that the works shipped are there first */
    @Activate
    public ReadingListRegister(@Reference Store store, @Reference Works works) {
        this.schema = store.schema("library", ReadingListRegister.class);
        var lines = FileBeside.text(ReadingListRegister.class, "lists.txt").lines().map(line -> Arrays.asList(line.split(" "))).toList();
        Shipped.once(schema, lines, line -> "list-" + line.get(0), (tx, line) -> line.stream().skip(1).filter(work -> WorkTable.find(tx, Actor.system(), work).isPresent()).forEach(work -> append(tx, line.get(0), work)));
    }

    @Override
    public List<Work> of(Actor actor, String format) {
        return schema.read(tx -> tx.sql().select(LIBRARY_WORK.fields()).from(LIBRARY_WORK).join(LIBRARY_READING).on(LIBRARY_READING.WORK_ID.eq(LIBRARY_WORK.ID))
                .where(LIBRARY_READING.FORMAT.eq(format), WhoMay.seeWorks(actor)).orderBy(LIBRARY_READING.POSITION, LIBRARY_READING.WORK_ID).limit(WORKS_MOST).fetch(row -> WorkTable.work(row.into(LIBRARY_WORK))));
    }

    @Override
    public Map<String, Integer> all(Actor actor) {
        var counted = new LinkedHashMap<String, Integer>();
        schema.read(tx -> tx.sql().select(LIBRARY_READING.FORMAT, DSL.count()).from(LIBRARY_READING).join(LIBRARY_WORK).on(LIBRARY_READING.WORK_ID.eq(LIBRARY_WORK.ID)).where(WhoMay.seeWorks(actor))
                .groupBy(LIBRARY_READING.FORMAT).orderBy(LIBRARY_READING.FORMAT).limit(LISTS_MOST).fetch()).forEach(row -> counted.put(row.value1(), row.value2()));
        return counted;
    }

    @Override
    public Written<Work> add(Actor actor, String typed, String id) {
        var format = typed.strip();
        if (format.isEmpty()) return new Written.Invalid<>("format", "form.required");
        if (format.length() > FORMAT_MAX) return new Written.Invalid<>("format", "library.tooLong");
        return write(actor, id, (tx, work) -> {
            var there = ids(tx, format);
            if (there.contains(id)) return new Written.Done<>(work);
            if (there.size() >= WORKS_MOST) return new Written.Invalid<>("work", "list.full");
            append(tx, format, id);
            tx.changed(work.ref(), "readingList", "", format);
            return new Written.Done<>(work);
        });
    }

    private static void append(Writing tx, String format, String work) {
        int last = tx.sql().select(DSL.coalesce(DSL.max(LIBRARY_READING.POSITION), 0)).from(LIBRARY_READING).where(LIBRARY_READING.FORMAT.eq(format)).fetchSingle().value1();
        tx.sql().insertInto(LIBRARY_READING).set(LIBRARY_READING.FORMAT, format).set(LIBRARY_READING.WORK_ID, work).set(LIBRARY_READING.POSITION, last + 1).execute();
    }

    /** Whoever lies in the bin keeps its place. */
    private static List<String> ids(Reading tx, String format) {
        return tx.sql().select(LIBRARY_READING.WORK_ID).from(LIBRARY_READING).where(LIBRARY_READING.FORMAT.eq(format)).orderBy(LIBRARY_READING.POSITION, LIBRARY_READING.WORK_ID).fetch(LIBRARY_READING.WORK_ID);
    }

    @Override
    public Written<Work> move(Actor actor, String format, String id, int by) {
        if (Math.abs(by) != 1) throw new IllegalArgumentException("by: -1 or 1, got " + by);
        return write(actor, id, (tx, work) -> {
            var order = new ArrayList<>(ids(tx, format));
            int at = order.indexOf(id);
            if (at < 0) return new Written.Unknown<>();
            if (at + by < 0 || at + by >= order.size()) return new Written.Done<>(work);
            Collections.swap(order, at, at + by);
            for (int place = 0; place < order.size(); place++) {
                tx.sql().update(LIBRARY_READING).set(LIBRARY_READING.POSITION, place + 1).where(LIBRARY_READING.FORMAT.eq(format), LIBRARY_READING.WORK_ID.eq(order.get(place))).execute();
            }
            return new Written.Done<>(work);
        });
    }

    @Override
    public Written<Work> remove(Actor actor, String format, String id) {
        return write(actor, id, (tx, work) -> {
            int gone = tx.sql().deleteFrom(LIBRARY_READING).where(LIBRARY_READING.FORMAT.eq(format), LIBRARY_READING.WORK_ID.eq(id)).execute();
            if (gone == 0) return new Written.Unknown<>();
            tx.changed(work.ref(), "readingList", format, "");
            return new Written.Done<>(work);
        });
    }

    private Written<Work> write(Actor actor, String id, BiFunction<Writing, Work, Written<Work>> work) {
        return schema.write(actor, tx -> {
            var found = WorkTable.find(tx, actor, id);
            if (found.isEmpty()) return new Written.Unknown<>();
            return WhoMay.writeWorks(actor) ? work.apply(tx, found.get()) : new Written.Refused<>();
        });
    }
}
