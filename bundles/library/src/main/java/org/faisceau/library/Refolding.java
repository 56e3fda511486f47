// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.db.Tables.LIBRARY_CHAPTER;
import static org.faisceau.library.db.Tables.LIBRARY_WORK;

import java.util.function.UnaryOperator;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Folded;
import org.faisceau.store.api.Schema;

/** Folds once, for the list's search, the pages and chapters that were written before it looked at them. */
final class Refolding {
    private static final int CHUNK = 100;

    private Refolding() {}

    static void once(Schema schema) {
        each(after -> pages(schema, after));
        each(after -> chapters(schema, after));
    }

    /** By identifier: what is of signs alone folds to nothing, stays as it is, and must not be found again and again. */
    private static void each(UnaryOperator<String> chunk) {
        var after = "";
        do after = chunk.apply(after);
        while (!after.isEmpty());
    }

    /** The identifier of the last one of the chunk; empty once there is none. */
    private static String pages(Schema schema, String after) {
        var some = schema.read(tx -> tx.sql().select(LIBRARY_WORK.ID, LIBRARY_WORK.BODY).from(LIBRARY_WORK).where(LIBRARY_WORK.BODY.ne(""), LIBRARY_WORK.BODY_SORT.eq(""), LIBRARY_WORK.ID.gt(after)).orderBy(LIBRARY_WORK.ID).limit(CHUNK).fetch());
        var worth = some.stream().filter(row -> !Folded.of(row.value2()).isEmpty()).toList();
        if (!worth.isEmpty()) schema.write(Actor.system(), tx -> worth.stream().mapToInt(row -> tx.sql().update(LIBRARY_WORK).set(LIBRARY_WORK.BODY_SORT, Folded.of(row.value2())).where(LIBRARY_WORK.ID.eq(row.value1()), LIBRARY_WORK.BODY_SORT.eq("")).execute()).sum());
        return some.isEmpty() ? "" : some.get(some.size() - 1).value1();
    }

    private static String chapters(Schema schema, String after) {
        var some = schema.read(tx -> tx.sql().select(LIBRARY_CHAPTER.ID, LIBRARY_CHAPTER.TITLE, LIBRARY_CHAPTER.BODY).from(LIBRARY_CHAPTER).where(LIBRARY_CHAPTER.WORDS_SORT.eq(""), LIBRARY_CHAPTER.ID.gt(after)).orderBy(LIBRARY_CHAPTER.ID).limit(CHUNK).fetch());
        var worth = some.stream().filter(row -> !Folded.of(row.value2(), row.value3()).isEmpty()).toList();
        if (!worth.isEmpty()) schema.write(Actor.system(), tx -> worth.stream()
                .mapToInt(row -> tx.sql().update(LIBRARY_CHAPTER).set(LIBRARY_CHAPTER.WORDS_SORT, Folded.of(row.value2(), row.value3())).where(LIBRARY_CHAPTER.ID.eq(row.value1()), LIBRARY_CHAPTER.WORDS_SORT.eq("")).execute()).sum());
        return some.isEmpty() ? "" : some.get(some.size() - 1).value1();
    }
}
