// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_INTRODUCTION;
import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.IntroductionFilter;
import org.faisceau.directory.api.IntroductionOrder;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.db.tables.records.DirectoryIntroductionRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Keyset;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** A filter and an order in the words of the database. */
final class IntroductionQuery {
    private IntroductionQuery() {}

    static List<Condition> conditions(Actor actor, IntroductionFilter filter) {
        var all = new ArrayList<Condition>();
        if (!filter.states().isEmpty()) all.add(DIRECTORY_INTRODUCTION.STATE.in(names(filter.states())));
        if (!filter.outcomes().isEmpty()) all.add(DIRECTORY_INTRODUCTION.OUTCOME.in(names(filter.outcomes())));
        if (filter.year() != 0) all.add(IntroductionTallies.made(filter.year()));
        if (filter.waiting()) all.add(IntroductionAccess.waits(actor));
        filter.about().ifPresent(ref -> all.add(about(ref)));
        var folded = SortKey.of(filter.text());
        if (!folded.isEmpty()) all.add(named(folded));
        return all;
    }

    static Keyset<?> keyset(IntroductionOrder order) {
        return switch (order) {
            case CHANGED -> Keyset.descending(DIRECTORY_INTRODUCTION.CHANGED_AT, DIRECTORY_INTRODUCTION.ID);
            case DAY -> Keyset.descending(DIRECTORY_INTRODUCTION.HELD_ON, DIRECTORY_INTRODUCTION.ID);
            case DAY_UPWARDS -> Keyset.ascending(DIRECTORY_INTRODUCTION.HELD_ON, DIRECTORY_INTRODUCTION.ID);
            case FOLLOW_UP -> Keyset.ascending(DIRECTORY_INTRODUCTION.FOLLOW_UP_ON, DIRECTORY_INTRODUCTION.ID);
        };
    }

    /** Those about a solution count for the one that took it over too. */
    static Condition about(Ref ref) {
        if (ref.kind().equals(Organisation.KIND)) return DIRECTORY_INTRODUCTION.COMPANY.eq(ref.id()).or(DIRECTORY_INTRODUCTION.BUYER.eq(ref.id()));
        var itself = DIRECTORY_INTRODUCTION.ABOUT.eq(ref.toString());
        if (!ref.kind().equals(Solution.KIND)) return itself;
        return itself.or(DIRECTORY_INTRODUCTION.ABOUT.in(DSL.select(DSL.concat(DSL.inline(Solution.KIND + ":"), DIRECTORY_SOLUTION.ID))
                .from(DIRECTORY_SOLUTION).where(DIRECTORY_SOLUTION.MERGED_INTO.eq(ref.id()))));
    }

    /** The same sides, day and subject. */
    static Condition same(IntroductionContent content) {
        return between(content).and(DIRECTORY_INTRODUCTION.HELD_ON.eq(content.heldOn().toString())).and(DIRECTORY_INTRODUCTION.ABOUT.eq(about(content)));
    }

    /** The same when it was recorded, whatever was changed since. */
    static Condition came(IntroductionContent content) {
        return between(content).and(DIRECTORY_INTRODUCTION.CAME_ON.eq(content.heldOn().toString())).and(DIRECTORY_INTRODUCTION.CAME_ABOUT.eq(about(content)));
    }

    /** As {@link #same(IntroductionContent)}, of a row that is read. */
    static boolean isSame(DirectoryIntroductionRecord row, IntroductionContent content) {
        return isBetween(row, content) && row.getHeldOn().equals(content.heldOn().toString()) && row.getAbout().equals(about(content));
    }

    /** As {@link #came(IntroductionContent)}, of a row that is read. */
    static boolean cameAs(DirectoryIntroductionRecord row, IntroductionContent content) {
        return isBetween(row, content) && row.getCameOn().equals(content.heldOn().toString()) && row.getCameAbout().equals(about(content));
    }

    private static boolean isBetween(DirectoryIntroductionRecord row, IntroductionContent content) {
        return row.getCompany().equals(content.company()) && row.getBuyer().equals(content.buyer());
    }

    /** The same sides and subject, as long as something may still come of it. */
    static Condition open(IntroductionContent content) {
        return between(content).and(DIRECTORY_INTRODUCTION.ABOUT.eq(about(content)))
                .and(DIRECTORY_INTRODUCTION.STATE.in(IntroductionState.PROPOSED.name(), IntroductionState.MADE.name()));
    }

    private static Condition between(IntroductionContent content) {
        return DIRECTORY_INTRODUCTION.COMPANY.eq(content.company()).and(DIRECTORY_INTRODUCTION.BUYER.eq(content.buyer()));
    }

    private static String about(IntroductionContent content) {
        return content.about().map(Ref::toString).orElse("");
    }

    private static Condition named(String folded) {
        return DSL.exists(DSL.selectOne().from(DIRECTORY_ORGANISATION)
                .where(DIRECTORY_ORGANISATION.ID.in(DIRECTORY_INTRODUCTION.COMPANY, DIRECTORY_INTRODUCTION.BUYER), DIRECTORY_ORGANISATION.NAME_SORT.contains(folded)));
    }

    private static List<String> names(Collection<? extends Enum<?>> some) {
        return some.stream().<String>map(Enum::name).sorted().toList();
    }
}
