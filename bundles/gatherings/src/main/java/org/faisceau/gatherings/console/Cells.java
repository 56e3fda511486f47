// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.faisceau.kernel.api.SortKey;

/** One line of a text in which each line is a thing, its parts between bars: {@code J-60 | Organisateur | Commencer}. */
record Cells(int number, List<String> parts) {
    private static final String BAR = " | ";

    static List<Cells> of(String text) {
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size()).filter(at -> !lines.get(at).isBlank())
                .mapToObj(at -> new Cells(at + 1, Arrays.stream(lines.get(at).split("\\|", -1)).map(String::strip).toList())).toList();
    }

    static String line(String... parts) {
        int last = parts.length;
        while (last > 0 && parts[last - 1].isEmpty()) last--;
        return String.join(BAR, Arrays.asList(parts).subList(0, last));
    }

    /** Empty where the line is shorter. */
    String part(int at) {
        return at < parts.size() ? parts.get(at) : "";
    }

    /** The constant that people call so. */
    <E extends Enum<E>> Optional<E> word(int at, Class<E> type, Function<E, String> label) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> SortKey.of(label.apply(one)).equals(SortKey.of(part(at)))).findFirst();
    }

    /** A whole number, after a letter as in {@code J-60}, or between signs as in {@code 90 min}. */
    Optional<Integer> number(int at) {
        var digits = part(at).replaceAll("[^0-9+-]", "").replace("+", "");
        if (digits.isEmpty()) return part(at).matches("(?i)[jd]") ? Optional.of(0) : Optional.empty();
        return digits.matches("-?[0-9]{1,4}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }
}
