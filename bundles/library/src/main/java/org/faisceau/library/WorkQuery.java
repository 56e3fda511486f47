// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.db.Tables.LIBRARY_CHAPTER;
import static org.faisceau.library.db.Tables.LIBRARY_WORK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.library.api.WorkFilter;
import org.faisceau.library.api.WorkOrder;
import org.faisceau.store.api.Keyset;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** A filter and an order of works in the words of the database. */
final class WorkQuery {
    private WorkQuery() {}

    static Condition conditions(Actor actor, WorkFilter filter, LocalDate today) {
        var all = new ArrayList<Condition>();
        if (!filter.kinds().isEmpty()) all.add(LIBRARY_WORK.KIND.in(filter.kinds().stream().map(Enum::name).toList()));
        if (!filter.themes().isEmpty()) all.add(LIBRARY_WORK.THEME.in(filter.themes()));
        if (!filter.steps().isEmpty()) all.add(LIBRARY_WORK.STEP.in(Stream.concat(Stream.of(""), filter.steps().stream().map(Enum::name)).toList()));
        if (!filter.readers().isEmpty()) all.add(DSL.or(Stream.concat(Stream.of(LIBRARY_WORK.READERS.eq("")), filter.readers().stream().map(one -> LIBRARY_WORK.READERS.contains("," + one.name() + ","))).toList()));
        if (!filter.languages().isEmpty()) all.add(LIBRARY_WORK.LANGUAGE.in(filter.languages()));
        if (filter.isDue()) all.add(LIBRARY_WORK.REVIEW_ON.ne("").and(LIBRARY_WORK.REVIEW_ON.le(today.toString())));
        if (filter.isBroken()) all.add(WhoMay.writeWorks(actor) ? LinkRegister.isBroken() : DSL.falseCondition());
        if (!filter.text().isBlank()) all.add(says(SortKey.of(filter.text())));
        return DSL.and(all);
    }

    /** Itself, its page or one of its chapters. */
    private static Condition says(String words) {
        var chapter = DSL.selectOne().from(LIBRARY_CHAPTER).where(LIBRARY_CHAPTER.WORK_ID.eq(LIBRARY_WORK.ID), LIBRARY_CHAPTER.REMOVED_AT.eq(0L), LIBRARY_CHAPTER.WORDS_SORT.contains(words));
        return LIBRARY_WORK.WORDS_SORT.contains(words).or(LIBRARY_WORK.BODY_SORT.contains(words)).or(DSL.exists(chapter));
    }

    static Keyset<?> keyset(WorkOrder order) {
        return switch (order) {
            case LATEST -> Keyset.descending(LIBRARY_WORK.CHANGED_AT, LIBRARY_WORK.ID);
            case OLDEST -> Keyset.ascending(LIBRARY_WORK.CHANGED_AT, LIBRARY_WORK.ID);
            case TITLE -> Keyset.ascending(LIBRARY_WORK.TITLE_SORT, LIBRARY_WORK.ID);
            case TITLE_BACKWARDS -> Keyset.descending(LIBRARY_WORK.TITLE_SORT, LIBRARY_WORK.ID);
        };
    }
}
