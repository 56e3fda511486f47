// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.db.Tables.LIBRARY_CHAPTER;
import static org.faisceau.library.db.Tables.LIBRARY_WORK;

import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Folded;
import org.faisceau.store.api.Schema;

/** Folds once, for the list's search, the pages and chapters that were written before it looked at them. */
final class Refolding {
    private static final int CHUNK = 100;

    private Refolding() {}

    static void once(Schema schema) {
        for (int done = CHUNK; done == CHUNK;) done = pages(schema);
        for (int done = CHUNK; done == CHUNK;) done = chapters(schema);
    }

    private static int pages(Schema schema) {
        var some = schema.read(tx -> tx.sql().select(LIBRARY_WORK.ID, LIBRARY_WORK.BODY).from(LIBRARY_WORK).where(LIBRARY_WORK.BODY.ne(""), LIBRARY_WORK.BODY_SORT.eq("")).orderBy(LIBRARY_WORK.ID).limit(CHUNK).fetch());
        // A page of signs alone folds to nothing: it must not be found again and again.
        var worth = some.stream().filter(row -> !Folded.of(row.value2()).isEmpty()).toList();
        if (worth.isEmpty()) return 0;
        return schema.write(Actor.system(), tx -> worth.stream().mapToInt(row -> tx.sql().update(LIBRARY_WORK).set(LIBRARY_WORK.BODY_SORT, Folded.of(row.value2())).where(LIBRARY_WORK.ID.eq(row.value1()), LIBRARY_WORK.BODY_SORT.eq("")).execute()).sum());
    }

    private static int chapters(Schema schema) {
        var some = schema.read(tx -> tx.sql().select(LIBRARY_CHAPTER.ID, LIBRARY_CHAPTER.TITLE, LIBRARY_CHAPTER.BODY).from(LIBRARY_CHAPTER).where(LIBRARY_CHAPTER.WORDS_SORT.eq("")).orderBy(LIBRARY_CHAPTER.ID).limit(CHUNK).fetch());
        var worth = some.stream().filter(row -> !Folded.of(row.value2(), row.value3()).isEmpty()).toList();
        if (worth.isEmpty()) return 0;
        return schema.write(Actor.system(), tx -> worth.stream()
                .mapToInt(row -> tx.sql().update(LIBRARY_CHAPTER).set(LIBRARY_CHAPTER.WORDS_SORT, Folded.of(row.value2(), row.value3())).where(LIBRARY_CHAPTER.ID.eq(row.value1()), LIBRARY_CHAPTER.WORDS_SORT.eq("")).execute()).sum());
    }
}
