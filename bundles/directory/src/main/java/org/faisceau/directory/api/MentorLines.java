// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Euros;

/** Contracts as people write them, one a line: {@code title ; year ; amount}; what is not known is left out. */
public final class MentorLines {
    private static final String YEAR = "(19|20)\\d{2}";
    private static final String AMOUNT = "\\d{1,9}([.,]\\d{1,2})?";

    private MentorLines() {}

    /** What a line says; empty where the year or the amount cannot be read, or the title is missing. */
    public static Optional<MentorContract> read(String line) {
        var parts = new ArrayList<>(Stream.of(line.split(";", -1)).map(String::strip).toList());
        var title = parts.remove(0);
        var rest = parts.stream().map(part -> part.replaceAll("[\\s\\u00a0\\u202f€]", "")).toList();
        var year = rest.isEmpty() ? "" : rest.get(0);
        var amount = rest.size() < 2 ? "" : rest.get(1);
        if (title.isEmpty() || rest.size() > 2 || !year.matches("(" + YEAR + ")?") || !amount.matches("(" + AMOUNT + ")?")) return Optional.empty();
        return Optional.of(new MentorContract(title, year.isEmpty() ? 0 : Integer.parseInt(year),
                amount.isEmpty() ? Optional.empty() : Optional.of(Euros.of(new BigDecimal(amount.replace(',', '.'))))));
    }

    /** A line that reads back. */
    public static String write(MentorContract one) {
        var amount = one.amount().map(euros -> euros.amount().stripTrailingZeros().toPlainString().replace('.', ',')).orElse("");
        return Stream.of(one.title().replace(';', ','), one.year() == 0 ? "" : String.valueOf(one.year()), amount).map(part -> part.isEmpty() ? "" : " " + part)
                .collect(Collectors.joining(" ;")).replaceAll("(\\s*;\\s*)+$", "").strip();
    }
}
