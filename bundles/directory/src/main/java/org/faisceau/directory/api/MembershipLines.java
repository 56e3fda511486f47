// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Memberships as people write them, one a line: {@code kind ; name ; from ; until}. What a line lacks at its end may be left out; a first
 * part that is no kind is a name.
 */
public final class MembershipLines {
    private MembershipLines() {}

    /**
     * What a line says; empty where a day cannot be read.
     *
     * @param kinds which kind a word means
     */
    public static Optional<Membership> read(String line, Function<String, Optional<MembershipKind>> kinds) {
        var parts = new ArrayList<>(Stream.of(line.split(";", -1)).map(String::strip).toList());
        var kind = kinds.apply(parts.get(0));
        if (kind.isPresent()) parts.remove(0);
        var name = parts.isEmpty() || day(parts.get(0)).isPresent() ? "" : parts.remove(0);
        if (parts.size() > 2 || parts.stream().anyMatch(part -> !part.isEmpty() && day(part).isEmpty())) return Optional.empty();
        var days = parts.stream().map(MembershipLines::day).toList();
        return Optional.of(new Membership(kind.orElse(MembershipKind.OTHER), name,
                days.isEmpty() ? Optional.empty() : days.get(0), days.size() < 2 ? Optional.empty() : days.get(1)));
    }

    /**
     * A line that reads back; days are ISO.
     *
     * @param names what a kind is called
     */
    public static String write(Membership one, Function<MembershipKind, String> names) {
        var parts = List.of(names.apply(one.kind()), one.name(), one.from().map(LocalDate::toString).orElse(""), one.until().map(LocalDate::toString).orElse(""));
        return parts.stream().map(part -> part.replace(';', ',')).map(part -> part.isEmpty() ? "" : " " + part)
                .collect(Collectors.joining(" ;")).replaceAll("(\\s*;\\s*)+$", "").strip();
    }

    /** {@code 2026-12-18}, {@code 18/12/2026}, or a year, which is its first day. */
    private static Optional<LocalDate> day(String written) {
        if (!written.matches("\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}")) return Optional.empty();
        var numbers = Arrays.stream(written.split("[-/]")).mapToInt(Integer::parseInt).toArray();
        try {
            if (numbers.length == 1) return Optional.of(LocalDate.of(numbers[0], 1, 1));
            return Optional.of(written.contains("-") ? LocalDate.parse(written) : LocalDate.of(numbers[2], numbers[1], numbers[0]));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
