// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_CALL;
import static org.faisceau.needs.db.Tables.NEEDS_DETAIL;
import static org.faisceau.needs.db.Tables.NEEDS_LINK;
import static org.faisceau.needs.db.Tables.NEEDS_NEED;
import static org.faisceau.needs.db.Tables.NEEDS_VALUE_SHEET;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.FamilyYear;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.store.api.Reading;
import org.jooq.impl.DSL;

/**
 * What an organisation's needs of one family come to in a year. A need counts in the year in which its contract begins, else in which
 * it is published, else in which answers end, else in which it was recorded. A forecast, or a call, does not count beside the need it became.
 */
final class FamilySum {
    private static final long UNKNOWN = -1;

    private FamilySum() {}

    static Optional<FamilyYear> of(Reading tx, Need need) {
        var family = tx.sql().select(NEEDS_DETAIL.FAMILY).from(NEEDS_DETAIL).where(NEEDS_DETAIL.NEED_ID.eq(need.id())).fetchOptional(NEEDS_DETAIL.FAMILY).orElse("");
        if (family.isEmpty()) return Optional.empty();
        var content = need.content();
        int year = year(NeedRow.text(content.startsOn()), NeedRow.text(content.publicationOn()), NeedRow.text(content.deadline()), need.createdAt().toEpochMilli());
        Map<String, Long> values = tx.sql().select(NEEDS_NEED.STARTS_ON, NEEDS_NEED.PUBLICATION_ON, NEEDS_NEED.DEADLINE, NEEDS_NEED.CREATED_AT,
                        DSL.coalesce(NEEDS_VALUE_SHEET.TOTAL, NEEDS_NEED.AMOUNT_SORT), NEEDS_NEED.ID)
                .from(NEEDS_DETAIL).join(NEEDS_NEED).on(NEEDS_NEED.ID.eq(NEEDS_DETAIL.NEED_ID))
                .leftJoin(NEEDS_VALUE_SHEET).on(NEEDS_VALUE_SHEET.NEED_ID.eq(NEEDS_NEED.ID))
                .where(NEEDS_DETAIL.FAMILY.eq(family), NEEDS_NEED.ORGANISATION.eq(content.organisation()), NEEDS_NEED.STATE.ne(NeedState.ABANDONED.name()), NEEDS_NEED.BINNED_AT.eq(0L))
                .fetch().stream().filter(row -> year(row.value1(), row.value2(), row.value3(), row.value4()) == year)
                .collect(Collectors.toMap(row -> row.value6(), row -> row.value5()));
        values.keySet().removeAll(became(tx, family, values.keySet()));
        long sum = 0;
        int unknown = 0;
        for (long value : values.values()) {
            if (value == UNKNOWN) unknown++;
            else sum = Math.min(sum + value, Euros.LIMIT_CENTS);
        }
        return Optional.of(new FamilyYear(family, year, new Euros(sum), values.size(), unknown));
    }

    /** Forecasts and calls that became a need which counts itself: the purchase is one. */
    private static Set<String> became(Reading tx, String family, Set<String> counted) {
        var ofFamily = DSL.select(NEEDS_DETAIL.NEED_ID).from(NEEDS_DETAIL).where(NEEDS_DETAIL.FAMILY.eq(family));
        var pairs = tx.sql().select(NEEDS_LINK.FORECAST_ID, NEEDS_LINK.NEED_ID).from(NEEDS_LINK).where(NEEDS_LINK.FORECAST_ID.in(ofFamily))
                .unionAll(DSL.select(NEEDS_CALL.NEED_ID, NEEDS_CALL.OWN_NEED).from(NEEDS_CALL).where(NEEDS_CALL.NEED_ID.in(ofFamily)));
        return pairs.fetch().stream().filter(pair -> counted.contains(pair.value2())).map(pair -> pair.value1()).collect(Collectors.toSet());
    }

    private static int year(String startsOn, String publicationOn, String deadline, long createdAt) {
        return Stream.of(startsOn, publicationOn, deadline).filter(day -> !day.equals(NeedRow.noDay())).findFirst()
                .map(day -> Integer.parseInt(day.substring(0, 4))).orElseGet(() -> Instant.ofEpochMilli(createdAt).atZone(Days.PARIS).getYear());
    }
}
