// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The query parameters by which list, export and API narrow and sort editions; what cannot be read narrows nothing. */
public final class EditionParameters {
    /** Those that narrow, in the order of the form; of all but text several values are allowed. */
    public static final List<String> NAMES = List.of("text", "stage", "year");

    private EditionParameters() {}

    /** @param query all values of a parameter, without empty ones */
    public static EditionFilter filter(Function<String, ? extends Collection<String>> query) {
        var stages = Arrays.stream(Stage.values()).filter(one -> query.apply("stage").contains(one.name())).collect(Collectors.toSet());
        var years = query.apply("year").stream().filter(one -> one.matches("\\d{4}")).map(Integer::valueOf).collect(Collectors.toSet());
        return new EditionFilter(String.join(" ", query.apply("text")), stages, years);
    }

    /** Reads an order: {@code title} or {@code year}, backwards with a dash before; the latest year first otherwise. */
    public static EditionOrder order(String sort) {
        return switch (sort) {
            case "title" -> EditionOrder.TITLE;
            case "-title" -> EditionOrder.TITLE_BACKWARDS;
            case "year" -> EditionOrder.OLDEST;
            default -> EditionOrder.LATEST;
        };
    }
}
