// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The query parameters by which list, export and API narrow and sort records of other Living-Labs. */
public final class ReceivedParameters {
    /** Those that narrow, in the order of the form; of part and lab several values are allowed. */
    public static final List<String> NAMES = List.of("text", "part", "lab", "gone", "behind");

    private ReceivedParameters() {}

    /** @param query all values of a parameter, without empty ones; {@code part} has words of kinds */
    public static ReceivedFilter filter(Function<String, ? extends Collection<String>> query) {
        var filter = new ReceivedFilter(String.join(" ", query.apply("text")), Set.copyOf(query.apply("part")), Set.copyOf(query.apply("lab")), !query.apply("gone").isEmpty(), false);
        return query.apply("behind").isEmpty() ? filter : filter.behind();
    }

    /** Reads an order: {@code title} or {@code changed}, backwards with a dash before; what changed last first otherwise. */
    public static ReceivedOrder order(String sort) {
        return switch (sort) {
            case "title" -> ReceivedOrder.TITLE;
            case "-title" -> ReceivedOrder.TITLE_BACKWARDS;
            case "changed" -> ReceivedOrder.OLDEST;
            default -> ReceivedOrder.LATEST;
        };
    }
}
