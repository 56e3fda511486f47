// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.db.Tables.LIBRARY_CHAPTER;
import static org.faisceau.library.db.Tables.LIBRARY_CHAPTER_VERSION;
import static org.faisceau.library.db.Tables.LIBRARY_EXAMPLE;
import static org.faisceau.library.db.Tables.LIBRARY_WORK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.Ref;
import org.faisceau.library.api.Chapter;
import org.faisceau.library.api.Chapters;
import org.faisceau.library.db.tables.records.LibraryChapterRecord;
import org.faisceau.library.db.tables.records.LibraryChapterVersionRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Chapters in rows, within a transaction of a register. */
final class ChapterTable {
    private ChapterTable() {}

    static List<Chapter> of(Reading tx, Condition which, int most) {
        var rows = tx.sql().selectFrom(LIBRARY_CHAPTER).where(which, LIBRARY_CHAPTER.REMOVED_AT.eq(0L)).orderBy(LIBRARY_CHAPTER.WORK_ID, LIBRARY_CHAPTER.POSITION, LIBRARY_CHAPTER.ID).limit(most).fetch();
        var examples = examples(tx, rows.getValues(LIBRARY_CHAPTER.ID));
        return rows.map(row -> chapter(row, examples.getOrDefault(row.getId(), List.of())));
    }

    /** Of a work that this actor reads. */
    static Optional<Chapter> find(Reading tx, Actor actor, String id) {
        return of(tx, LIBRARY_CHAPTER.ID.eq(id).and(seen(actor)), 1).stream().findFirst();
    }

    static Condition seen(Actor actor) {
        return DSL.exists(DSL.selectOne().from(LIBRARY_WORK).where(LIBRARY_WORK.ID.eq(LIBRARY_CHAPTER.WORK_ID), WhoMay.seeWorks(actor)));
    }

    /** Those that have no example and were opened by that day. */
    static Condition waiting(LocalDate since) {
        return LIBRARY_CHAPTER.OPENED_ON.le(since.toString()).and(DSL.notExists(DSL.selectOne().from(LIBRARY_EXAMPLE).where(LIBRARY_EXAMPLE.CHAPTER_ID.eq(LIBRARY_CHAPTER.ID))));
    }

    private static Map<String, List<Ref>> examples(Reading tx, Collection<String> chapters) {
        return tx.sql().selectFrom(LIBRARY_EXAMPLE).where(LIBRARY_EXAMPLE.CHAPTER_ID.in(chapters)).orderBy(LIBRARY_EXAMPLE.AT, LIBRARY_EXAMPLE.ABOUT).fetch().stream()
                .collect(Collectors.groupingBy(row -> row.getChapterId(), Collectors.mapping(row -> Ref.of(row.getAbout()), Collectors.toList())));
    }

    private static Chapter chapter(LibraryChapterRecord row, List<Ref> examples) {
        return new Chapter(row.getId(), row.getWorkId(), row.getTitle(), row.getBody(), examples, LocalDate.parse(row.getOpenedOn()), Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }

    /** In its first version, after those there are. */
    static void insert(Writing tx, Actor actor, Chapter one) {
        int last = tx.sql().select(DSL.coalesce(DSL.max(LIBRARY_CHAPTER.POSITION), 0)).from(LIBRARY_CHAPTER).where(LIBRARY_CHAPTER.WORK_ID.eq(one.work())).fetchSingle().value1();
        tx.sql().insertInto(LIBRARY_CHAPTER).set(new LibraryChapterRecord(one.id(), one.work(), last + 1, one.title(), one.body(), one.openedOn().toString(), actor.id(), one.changedAt().toEpochMilli(), 0L, 1, Folded.of(one.title(), one.body()))).execute();
        keep(tx, actor, one);
    }

    /** False where somebody was faster. */
    static boolean change(Writing tx, Actor actor, Chapter after) {
        int changed = tx.sql().update(LIBRARY_CHAPTER).set(LIBRARY_CHAPTER.TITLE, after.title()).set(LIBRARY_CHAPTER.BODY, after.body()).set(LIBRARY_CHAPTER.WORDS_SORT, Folded.of(after.title(), after.body())).set(LIBRARY_CHAPTER.CHANGED_BY, actor.id())
                .set(LIBRARY_CHAPTER.CHANGED_AT, after.changedAt().toEpochMilli()).set(LIBRARY_CHAPTER.VERSION, after.version()).where(LIBRARY_CHAPTER.ID.eq(after.id()), LIBRARY_CHAPTER.VERSION.eq(after.version() - 1)).execute();
        if (changed == 1) keep(tx, actor, after);
        return changed == 1;
    }

    private static void keep(Writing tx, Actor actor, Chapter one) {
        tx.sql().insertInto(LIBRARY_CHAPTER_VERSION).set(new LibraryChapterVersionRecord(one.id(), one.version(), one.title(), one.body(), actor.id(), one.changedAt().toEpochMilli())).execute();
    }

    static List<Chapter.Version> versions(Reading tx, String chapter) {
        return tx.sql().selectFrom(LIBRARY_CHAPTER_VERSION).where(LIBRARY_CHAPTER_VERSION.CHAPTER_ID.eq(chapter)).orderBy(LIBRARY_CHAPTER_VERSION.VERSION.desc()).limit(Chapters.CHAPTERS_MOST)
                .fetch(row -> new Chapter.Version(row.getVersion(), row.getTitle(), row.getBody(), row.getChangedBy(), Instant.ofEpochMilli(row.getChangedAt())));
    }

    /** Out of sight, with its versions; false where somebody was faster. */
    static boolean remove(Writing tx, Chapter one, Instant now) {
        return tx.sql().update(LIBRARY_CHAPTER).set(LIBRARY_CHAPTER.REMOVED_AT, now.toEpochMilli()).where(LIBRARY_CHAPTER.ID.eq(one.id()), LIBRARY_CHAPTER.VERSION.eq(one.version())).execute() == 1;
    }

    /** Back again; false where it was not removed, or its work is not read by this actor. */
    static boolean restore(Writing tx, Actor actor, String id) {
        return tx.sql().update(LIBRARY_CHAPTER).set(LIBRARY_CHAPTER.REMOVED_AT, 0L).where(LIBRARY_CHAPTER.ID.eq(id), LIBRARY_CHAPTER.REMOVED_AT.gt(0L), seen(actor)).execute() == 1;
    }

    /** In that order. */
    static void order(Writing tx, List<String> chapters) {
        for (int place = 0; place < chapters.size(); place++) tx.sql().update(LIBRARY_CHAPTER).set(LIBRARY_CHAPTER.POSITION, place + 1).where(LIBRARY_CHAPTER.ID.eq(chapters.get(place))).execute();
    }

    static void illustrate(Writing tx, Actor actor, String chapter, Ref example, Instant now) {
        tx.sql().insertInto(LIBRARY_EXAMPLE).set(LIBRARY_EXAMPLE.CHAPTER_ID, chapter).set(LIBRARY_EXAMPLE.ABOUT, example.toString()).set(LIBRARY_EXAMPLE.ACCOUNT, actor.id()).set(LIBRARY_EXAMPLE.AT, now.toEpochMilli())
                .onConflictDoNothing().execute();
    }

    static int withdraw(Writing tx, String chapter, Ref example) {
        return tx.sql().deleteFrom(LIBRARY_EXAMPLE).where(LIBRARY_EXAMPLE.CHAPTER_ID.eq(chapter), LIBRARY_EXAMPLE.ABOUT.eq(example.toString())).execute();
    }
}
