// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faisceau.documents.spi.Line;
import org.faisceau.kernel.api.SortKey;

/** A day as files write it: {@code 2026-12-18}, {@code 18/12/2026}, {@code 18.12.26}, {@code 18 décembre 2026}. */
final class DayCell {
    private static final List<String> MONTHS = List.of("jan", "fev|feb", "mar", "avr|apr", "mai|may", "juin|june|jun", "juil|jul", "aou|aug", "sep", "oct", "nov", "dec");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})(?:er)? ([a-z]{3,9}) (\\d{4})");

    private DayCell() {}

    /** Empty where the cell is, or is no day. */
    static Optional<LocalDate> read(Line line, String field) {
        try {
            return parse(line.cell(field));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parse(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        var french = FRENCH.matcher(text);
        if (french.matches()) return day(french.group(3).length() == 2 ? "20" + french.group(3) : french.group(3), Integer.parseInt(french.group(2)), french.group(1));
        var named = NAMED.matcher(SortKey.of(text));
        return named.matches() ? month(named.group(2)).flatMap(month -> day(named.group(3), month, named.group(1))) : Optional.empty();
    }

    private static Optional<Integer> month(String word) {
        for (int month = 1; month <= MONTHS.size(); month++) if (word.matches("(" + MONTHS.get(month - 1) + ").*")) return Optional.of(month);
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    }
}
