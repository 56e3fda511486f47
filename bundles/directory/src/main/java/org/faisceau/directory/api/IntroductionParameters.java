// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Ref;

/** A filter and an order as query parameters: the same in addresses, exports and the API. What is not understood lets all pass. */
public final class IntroductionParameters {
    /** All names, in the order of the form. */
    public static final List<String> NAMES = List.of("text", "state", "outcome", "about", "year", "waiting");

    private static final Map<String, IntroductionOrder> ORDERS = Map.of(
            "-day", IntroductionOrder.DAY, "day", IntroductionOrder.DAY_UPWARDS, "followUp", IntroductionOrder.FOLLOW_UP, "-changed", IntroductionOrder.CHANGED);

    private IntroductionParameters() {}

    /** @param values all values of a parameter; empty where it is absent */
    public static IntroductionFilter filter(Function<String, List<String>> values) {
        return new IntroductionFilter(first(values.apply("text")), some(IntroductionState.class, values.apply("state")),
                some(IntroductionOutcome.class, values.apply("outcome")), ref(first(values.apply("about"))), year(first(values.apply("year"))), first(values.apply("waiting")).equals("yes"));
    }

    public static IntroductionOrder order(String sort) {
        return ORDERS.getOrDefault(sort, IntroductionOrder.CHANGED);
    }

    private static int year(String text) {
        return text.matches("[1-8]\\d{3}") ? Integer.parseInt(text) : 0;
    }

    private static Optional<Ref> ref(String text) {
        return text.matches("[a-z][a-z-]*:\\S{1,100}") ? Optional.of(Ref.of(text)) : Optional.empty();
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.get(0);
    }

    private static <E extends Enum<E>> Set<E> some(Class<E> type, List<String> names) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> names.contains(one.name())).collect(Collectors.toSet());
    }
}
