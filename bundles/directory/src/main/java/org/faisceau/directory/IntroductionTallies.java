// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_INTRODUCTION;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.faisceau.directory.api.IntroductionOutcome;
import org.faisceau.directory.api.IntroductionTally;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.store.api.Reading;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Counts introductions that were made, by company and by year, within a transaction. */
final class IntroductionTallies {
    /** Inlined: PostgreSQL groups by it, and takes two placeholders for two expressions. */
    private static final Field<String> YEAR = DSL.substring(DIRECTORY_INTRODUCTION.MADE_ON, DSL.inline(1), DSL.inline(4));

    private IntroductionTallies() {}

    /** Made in that year; in any for 0. */
    static Condition made(int year) {
        if (year == 0) return DIRECTORY_INTRODUCTION.MADE_ON.lt(IntroductionRow.noDay());
        return made(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    static Condition made(Period period) {
        return DIRECTORY_INTRODUCTION.MADE_ON.between(period.first().toString(), period.last().toString());
    }

    /** Most first; the same number in the order of identifiers. */
    static List<IntroductionTally> byCompany(Reading tx, Actor actor, int year) {
        var rows = tx.sql().select(DIRECTORY_INTRODUCTION.COMPANY, DIRECTORY_INTRODUCTION.OUTCOME, DSL.count()).from(DIRECTORY_INTRODUCTION)
                .where(IntroductionAccess.see(actor), made(year)).groupBy(DIRECTORY_INTRODUCTION.COMPANY, DIRECTORY_INTRODUCTION.OUTCOME).fetch();
        var made = new HashMap<String, Integer>();
        var outcomes = new HashMap<String, Map<IntroductionOutcome, Integer>>();
        for (var row : rows) {
            made.merge(row.value1(), row.value3(), Integer::sum);
            var own = outcomes.computeIfAbsent(row.value1(), company -> new EnumMap<>(IntroductionOutcome.class));
            if (!row.value2().isEmpty()) own.put(IntroductionOutcome.valueOf(row.value2()), row.value3());
        }
        return made.entrySet().stream().map(one -> new IntroductionTally(one.getKey(), one.getValue(), outcomes.get(one.getKey())))
                .sorted(Comparator.comparing(IntroductionTally::made).reversed().thenComparing(IntroductionTally::company)).toList();
    }

    /** How many in which year, the latest first. */
    static Map<Integer, Integer> byYear(Reading tx, Actor actor, Condition which) {
        var counted = new TreeMap<Integer, Integer>(Comparator.reverseOrder());
        tx.sql().select(YEAR, DSL.count()).from(DIRECTORY_INTRODUCTION).where(IntroductionAccess.see(actor), made(0), which).groupBy(YEAR)
                .forEach(row -> counted.put(Integer.valueOf(row.value1()), row.value2()));
        return counted;
    }
}
