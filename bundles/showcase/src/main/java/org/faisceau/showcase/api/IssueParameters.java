// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The query parameters by which list, export and API narrow and sort issues; what cannot be read narrows nothing. */
public final class IssueParameters {
    /** Those that narrow, in the order of the form; of kind several values are allowed. */
    public static final List<String> NAMES = List.of("text", "kind");

    private IssueParameters() {}

    /** @param query all values of a parameter, without empty ones */
    public static IssueFilter filter(Function<String, ? extends Collection<String>> query) {
        return new IssueFilter(String.join(" ", query.apply("text")), Arrays.stream(IssueKind.values()).filter(one -> query.apply("kind").contains(one.name())).collect(Collectors.toSet()));
    }

    /** Reads an order: {@code title} or {@code changed}, backwards with a dash before; what was changed last first otherwise. */
    public static IssueOrder order(String sort) {
        return switch (sort) {
            case "title" -> IssueOrder.TITLE;
            case "-title" -> IssueOrder.TITLE_BACKWARDS;
            case "changed" -> IssueOrder.OLDEST;
            default -> IssueOrder.LATEST;
        };
    }
}
