// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION_LABEL;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION_THEME;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Keyset;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** A filter and an order in the words of the database. */
final class SolutionQuery {
    private SolutionQuery() {}

    /** @param staleBefore entries confirmed before are stale */
    static List<Condition> conditions(SolutionFilter filter, Instant staleBefore) {
        var all = new ArrayList<Condition>();
        all.add(DIRECTORY_SOLUTION.MERGED_INTO.eq(""));
        if (!filter.states().isEmpty()) all.add(DIRECTORY_SOLUTION.STATE.in(names(filter.states())));
        if (!filter.steps().isEmpty()) all.add(DIRECTORY_SOLUTION.STEP.in(names(filter.steps())));
        if (!filter.organisations().isEmpty()) all.add(DIRECTORY_SOLUTION.ORGANISATION.in(filter.organisations()));
        if (!filter.types().isEmpty()) all.add(DSL.or(filter.types().stream().sorted().map(type -> DIRECTORY_SOLUTION.TYPES.contains(type.name())).toList()));
        if (filter.trlLeast() > 0) all.add(DIRECTORY_SOLUTION.TRL.ge(filter.trlLeast()));
        if (filter.stale()) all.add(DIRECTORY_SOLUTION.CONFIRMED_AT.lt(staleBefore.toEpochMilli()));
        if (!filter.themes().isEmpty()) all.add(themed(filter.themes()));
        if (!SortKey.of(filter.labels()).isEmpty()) all.add(labelled(SortKey.of(filter.labels())));
        if (!SortKey.of(filter.text()).isEmpty()) all.add(named(SortKey.of(filter.text())));
        return all;
    }

    static Keyset<?> keyset(SolutionOrder order) {
        return switch (order) {
            case CHANGED -> Keyset.descending(DIRECTORY_SOLUTION.CHANGED_AT, DIRECTORY_SOLUTION.ID);
            case UNCHANGED -> Keyset.ascending(DIRECTORY_SOLUTION.CHANGED_AT, DIRECTORY_SOLUTION.ID);
            case TITLE -> Keyset.ascending(DIRECTORY_SOLUTION.TITLE_SORT, DIRECTORY_SOLUTION.ID);
            case TITLE_BACKWARDS -> Keyset.descending(DIRECTORY_SOLUTION.TITLE_SORT, DIRECTORY_SOLUTION.ID);
            case COMPLETION -> Keyset.ascending(DIRECTORY_SOLUTION.COMPLETION, DIRECTORY_SOLUTION.ID);
            case COMPLETION_BACKWARDS -> Keyset.descending(DIRECTORY_SOLUTION.COMPLETION, DIRECTORY_SOLUTION.ID);
        };
    }

    private static Condition themed(Collection<String> themes) {
        return DSL.exists(DSL.selectOne().from(DIRECTORY_SOLUTION_THEME)
                .where(DIRECTORY_SOLUTION_THEME.SOLUTION_ID.eq(DIRECTORY_SOLUTION.ID), DIRECTORY_SOLUTION_THEME.THEME.in(themes)));
    }

    private static Condition labelled(String folded) {
        var words = DSL.and(Stream.of(folded.split(" ")).map(DIRECTORY_SOLUTION_LABEL.NAME_SORT::contains).toList());
        return DSL.exists(DSL.selectOne().from(DIRECTORY_SOLUTION_LABEL).where(DIRECTORY_SOLUTION_LABEL.SOLUTION_ID.eq(DIRECTORY_SOLUTION.ID)).and(words));
    }

    private static Condition named(String folded) {
        var offered = DSL.exists(DSL.selectOne().from(DIRECTORY_ORGANISATION)
                .where(DIRECTORY_ORGANISATION.ID.eq(DIRECTORY_SOLUTION.ORGANISATION), DIRECTORY_ORGANISATION.NAME_SORT.contains(folded)));
        return DIRECTORY_SOLUTION.TITLE_SORT.contains(folded).or(DIRECTORY_SOLUTION.KEYWORDS_SORT.contains(folded)).or(offered);
    }

    private static List<String> names(Collection<? extends Enum<?>> some) {
        return some.stream().<String>map(Enum::name).sorted().toList();
    }
}
