// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The query parameters by which list, export and API narrow and sort works; what cannot be read narrows nothing. */
public final class WorkParameters {
    /** Those that narrow, in the order of the form; of all but text, due and broken several values are allowed. */
    public static final List<String> NAMES = List.of("text", "kind", "theme", "step", "reader", "language", "due", "broken");

    private WorkParameters() {}

    /** @param query all values of a parameter, without empty ones */
    public static WorkFilter filter(Function<String, ? extends Collection<String>> query) {
        return new WorkFilter(String.join(" ", query.apply("text")), named(WorkKind.values(), query.apply("kind")), Set.copyOf(query.apply("theme")), named(Step.values(), query.apply("step")),
                named(Reader.values(), query.apply("reader")), Set.copyOf(query.apply("language")), query.apply("due").contains("true"), query.apply("broken").contains("true"));
    }

    private static <E extends Enum<E>> Set<E> named(E[] all, Collection<String> names) {
        return Arrays.stream(all).filter(one -> names.contains(one.name())).collect(Collectors.toSet());
    }

    /** Reads an order: {@code title} or {@code changed}, backwards with a dash before; what was changed last first otherwise. */
    public static WorkOrder order(String sort) {
        return switch (sort) {
            case "title" -> WorkOrder.TITLE;
            case "-title" -> WorkOrder.TITLE_BACKWARDS;
            case "changed" -> WorkOrder.OLDEST;
            default -> WorkOrder.LATEST;
        };
    }
}
