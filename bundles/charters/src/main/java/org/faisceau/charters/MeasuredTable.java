// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_MEASURED;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.charters.db.tables.records.ChartersMeasuredRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** What was measured last, kept for when it cannot be. */
final class MeasuredTable {
    private MeasuredTable() {}

    /** One that was kept. */
    record Kept(Measure.Measured measured, Instant at) {}

    /** Of one lab, by indicator and year as {@link IndicatorTable#key} has them. */
    static Map<String, Kept> of(Reading tx, String lab) {
        return tx.sql().selectFrom(CHARTERS_MEASURED).where(CHARTERS_MEASURED.LAB_ID.eq(lab)).fetch().stream().collect(Collectors.toMap(row -> IndicatorTable.key(row.getIndicator(), row.getYearNumber()),
                row -> new Kept(new Measure.Measured(number(row.getMeasured()), row.getMeasuredOf()), Instant.ofEpochMilli(row.getReadAt()))));
    }

    static void keep(Writing tx, String lab, String indicator, int year, Measure.Measured one, Instant at) {
        var row = new ChartersMeasuredRecord(lab, indicator, year, IndicatorTable.text(one.value()), one.of(), at.toEpochMilli());
        tx.sql().insertInto(CHARTERS_MEASURED).set(row).onConflict(CHARTERS_MEASURED.LAB_ID, CHARTERS_MEASURED.INDICATOR, CHARTERS_MEASURED.YEAR_NUMBER).doUpdate().set(row).execute();
    }

    private static Optional<Long> number(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(written));
    }
}
