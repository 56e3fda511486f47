// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.faisceau.kernel.api.SortKey;

/**
 * Reads a day as files write it: {@code 2026-12-18}, {@code 2026-12-18T10:00:00+01:00}, {@code 18/12/2026}, {@code 18 décembre 2026};
 * less than a day, {@code 12/2026}, {@code décembre 2026}, {@code T4 2026}, {@code 2026}, means its first day.
 *
 * @param isRounded true where the text did not name a day
 */
record DayText(LocalDate day, boolean isRounded) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final List<String> MONTHS = List.of("janv", "fevr", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T +Z].*)?");
    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.\\-](\\d{4})|(\\d{4})[-/](\\d{1,2})");
    private static final Pattern QUARTER = Pattern.compile("(?:t|q)?([1-4])(?:er|e|eme|st|nd|rd|th)?(?: (?:trimestre|quarter))? (20\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})(?:er)? )?([a-z]{3,9}) (20\\d{2})");
    private static final Pattern YEAR = Pattern.compile("20\\d{2}");

    /** Empty where it is no day, or none between 2000 and 2100. */
    static Optional<DayText> read(String text) {
        try {
            return parse(text.strip()).filter(found -> found.day.getYear() >= FIRST_YEAR && found.day.getYear() <= LAST_YEAR);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<DayText> parse(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) return exact(number(iso, 1), number(iso, 2), number(iso, 3));
        var french = FRENCH.matcher(text);
        if (french.matches()) return exact(french.group(3).length() == 2 ? 2000 + number(french, 3) : number(french, 3), number(french, 2), number(french, 1));
        var month = MONTH.matcher(text);
        if (month.matches()) return month.start(1) >= 0 ? first(number(month, 2), number(month, 1)) : first(number(month, 3), number(month, 4));
        var folded = SortKey.of(text);
        var quarter = QUARTER.matcher(folded);
        if (quarter.matches()) return first(number(quarter, 2), number(quarter, 1) * 3 - 2);
        var named = NAMED.matcher(folded);
        if (named.matches()) return named(named);
        return YEAR.matcher(text).matches() ? first(Integer.parseInt(text), 1) : Optional.empty();
    }

    private static Optional<DayText> named(MatchResult found) {
        var word = found.group(2).toLowerCase(Locale.ROOT);
        for (int month = 1; month <= 12; month++) {
            var start = MONTHS.get(month - 1);
            if (!word.startsWith(start) && !start.startsWith(word)) continue;
            return found.start(1) < 0 ? first(number(found, 3), month) : exact(number(found, 3), month, number(found, 1));
        }
        return Optional.empty();
    }

    private static Optional<DayText> exact(int year, int month, int day) {
        return Optional.of(new DayText(LocalDate.of(year, month, day), false));
    }

    private static Optional<DayText> first(int year, int month) {
        return Optional.of(new DayText(LocalDate.of(year, month, 1), true));
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
