// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_INDICATOR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.charters.api.Indicator;
import org.faisceau.charters.api.Indicators;
import org.faisceau.charters.db.tables.records.ChartersIndicatorRecord;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Which indicators there are, as shipped, and what labs wrote of them, in rows. */
final class IndicatorTable {
    private static final List<Indicator> SHIPPED = FileBeside.text(IndicatorTable.class, "indicators.txt").lines().map(line -> line.split("\\|", -1))
            .map(parts -> new Indicator(parts[0], Indicator.Objective.valueOf(parts[1]), Indicator.Unit.valueOf(parts[2]), !parts[3].isEmpty(), !parts[4].isEmpty())).toList();

    private IndicatorTable() {}

    /** What was written for one year. */
    record Written(Indicators.Aim aim, int version) {
        static Written nothing() {
            return new Written(Indicators.Aim.none(), 0);
        }
    }

    /** In the order of the objectives. */
    static List<Indicator> shipped() {
        return SHIPPED;
    }

    /** Of one lab, by indicator and year such as {@code residents/2026}. */
    static Map<String, Written> of(Reading tx, String lab) {
        return tx.sql().selectFrom(CHARTERS_INDICATOR).where(CHARTERS_INDICATOR.LAB_ID.eq(lab)).fetch().stream()
                .collect(Collectors.toMap(row -> key(row.getIndicator(), row.getYearNumber()), row -> new Written(new Indicators.Aim(number(row.getTarget()), number(row.getCounted()), row.getNote()), row.getVersion())));
    }

    static String key(String indicator, int year) {
        return indicator + "/" + year;
    }

    /** Its next version; false where somebody was faster. */
    static boolean put(Writing tx, String lab, String indicator, int year, int seenVersion, Indicators.Aim aim, String account) {
        var row = new ChartersIndicatorRecord(lab, indicator, year, text(aim.target()), text(aim.counted()), aim.note(), account, seenVersion + 1);
        if (seenVersion == 0) return tx.sql().insertInto(CHARTERS_INDICATOR).set(row).onConflictDoNothing().execute() == 1;
        return tx.sql().update(CHARTERS_INDICATOR).set(CHARTERS_INDICATOR.TARGET, row.getTarget()).set(CHARTERS_INDICATOR.COUNTED, row.getCounted()).set(CHARTERS_INDICATOR.NOTE, row.getNote())
                .set(CHARTERS_INDICATOR.ACCOUNT, account).set(CHARTERS_INDICATOR.VERSION, seenVersion + 1)
                .where(CHARTERS_INDICATOR.LAB_ID.eq(lab), CHARTERS_INDICATOR.INDICATOR.eq(indicator), CHARTERS_INDICATOR.YEAR_NUMBER.eq(year), CHARTERS_INDICATOR.VERSION.eq(seenVersion)).execute() == 1;
    }

    static String text(Optional<Long> number) {
        return number.map(String::valueOf).orElse("");
    }

    private static Optional<Long> number(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(written));
    }
}
