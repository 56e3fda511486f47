// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_READING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faisceau.charters.api.Cockpits;
import org.faisceau.charters.api.Finding;
import org.faisceau.charters.db.tables.records.ChartersReadingRecord;
import org.faisceau.kernel.api.Days;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** What was read last, kept for when it cannot be read. */
final class ReadingTable {
    private ReadingTable() {}

    /** One that was kept. */
    record Kept(Finding finding, Instant at) {}

    /** Of one charter: by obligation, then by year. */
    static Map<String, Map<Integer, Kept>> of(Reading tx, String charter) {
        return tx.sql().selectFrom(CHARTERS_READING).where(CHARTERS_READING.CHARTER_ID.eq(charter)).fetchGroups(CHARTERS_READING.OBLIGATION).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().intoMap(CHARTERS_READING.YEAR_NUMBER, ReadingTable::kept)));
    }

    /** How many commitments were kept in that year; of several readings, the oldest says since when. Empty for none. */
    static Optional<Cockpits.Kept> kept(Reading tx, String charter, int year) {
        var rows = tx.sql().select(CHARTERS_READING.STATE, CHARTERS_READING.READ_AT).from(CHARTERS_READING)
                .where(CHARTERS_READING.CHARTER_ID.eq(charter), CHARTERS_READING.YEAR_NUMBER.eq(year), CHARTERS_READING.OBLIGATION.in(Obligations.commitments())).fetch();
        int kept = (int) rows.stream().filter(row -> row.value1().equals(Finding.State.KEPT.name())).count();
        return rows.stream().map(row -> Instant.ofEpochMilli(row.value2())).min(Comparator.naturalOrder()).map(at -> new Cockpits.Kept(kept, Obligations.commitments().size(), at));
    }

    /** True where just that was kept on that day already. */
    static boolean isKept(Map<Integer, Kept> kept, List<Finding> years, Instant at) {
        return IntStream.rangeClosed(1, years.size()).allMatch(year -> Optional.ofNullable(kept.get(year))
                .filter(one -> one.finding().equals(years.get(year - 1)) && Days.of(one.at()).equals(Days.of(at))).isPresent());
    }

    static void keep(Writing tx, String charter, String obligation, List<Finding> years, Instant at) {
        for (int year = 1; year <= years.size(); year++) {
            var row = row(charter, obligation, year, years.get(year - 1), at);
            tx.sql().insertInto(CHARTERS_READING).set(row).onConflict(CHARTERS_READING.CHARTER_ID, CHARTERS_READING.OBLIGATION, CHARTERS_READING.YEAR_NUMBER).doUpdate().set(row).execute();
        }
    }

    private static ChartersReadingRecord row(String charter, String obligation, int year, Finding one, Instant at) {
        return new ChartersReadingRecord(charter, obligation, year, one.state().name(), one.rule(), one.count(), Days.write(one.day()), String.join(",", one.about()), one.isProposed(), at.toEpochMilli());
    }

    private static Kept kept(ChartersReadingRecord row) {
        var about = new ArrayList<>(Arrays.asList(row.getAbout().split(",")));
        about.removeIf(String::isEmpty);
        var finding = new Finding(Finding.State.valueOf(row.getState()), row.getRuleKey(), row.getCounted(), Days.read(row.getDay()), about, row.getIsProposed());
        return new Kept(finding, Instant.ofEpochMilli(row.getReadAt()));
    }
}
