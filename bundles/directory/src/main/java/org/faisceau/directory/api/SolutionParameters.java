// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A filter and an order as query parameters: the same in addresses, exports and the API. What is not understood lets all pass. */
public final class SolutionParameters {
    /** All names, in the order of the form. */
    public static final List<String> NAMES = List.of("text", "theme", "type", "trl", "step", "state", "organisation", "label", "stale");

    private static final Map<String, SolutionOrder> ORDERS = Map.of(
            "-changed", SolutionOrder.CHANGED, "changed", SolutionOrder.UNCHANGED, "title", SolutionOrder.TITLE, "-title", SolutionOrder.TITLE_BACKWARDS,
            "completion", SolutionOrder.COMPLETION, "-completion", SolutionOrder.COMPLETION_BACKWARDS);

    private SolutionParameters() {}

    /** @param values all values of a parameter; empty where it is absent */
    public static SolutionFilter filter(Function<String, List<String>> values) {
        var trl = first(values.apply("trl"));
        return new SolutionFilter(first(values.apply("text")), Set.copyOf(values.apply("theme")), some(InnovationType.class, values.apply("type")),
                some(SolutionState.class, values.apply("state")), some(ClassificationStep.class, values.apply("step")),
                Set.copyOf(values.apply("organisation")), first(values.apply("label")), trl.matches("[1-9]") ? Integer.parseInt(trl) : 0,
                first(values.apply("stale")).equals("yes"));
    }

    /** {@code title} upwards, {@code -title} downwards; the newest change first where unknown. */
    public static SolutionOrder order(String sort) {
        return ORDERS.getOrDefault(sort, SolutionOrder.CHANGED);
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.get(0);
    }

    private static <E extends Enum<E>> Set<E> some(Class<E> type, List<String> names) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> names.contains(one.name())).collect(Collectors.toSet());
    }
}
