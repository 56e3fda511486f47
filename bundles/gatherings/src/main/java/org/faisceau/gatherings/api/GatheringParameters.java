// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The query parameters by which list and export narrow and sort gatherings; what cannot be read narrows nothing. */
public final class GatheringParameters {
    /** Those that narrow, in the order of the form; of state, kind and theme several values are allowed. The format is {@code kind}: an export keeps {@code format} for that of its file. */
    public static final List<String> NAMES = List.of("text", "kind", "state", "theme", "first", "last");

    private GatheringParameters() {}

    /** @param query all values of a parameter, without empty ones */
    public static GatheringFilter filter(Function<String, ? extends Collection<String>> query) {
        var named = query.apply("state");
        return GatheringFilter.all().withText(String.join(" ", query.apply("text")))
                .withStates(Arrays.stream(GatheringState.values()).filter(state -> named.contains(state.name())).collect(Collectors.toSet()))
                .withFormats(Set.copyOf(query.apply("kind"))).withThemes(Set.copyOf(query.apply("theme")))
                .within(day(query.apply("first")), day(query.apply("last")));
    }

    /** Reads an order: {@code day} or {@code title}, backwards with a dash before; the latest day first otherwise. */
    public static GatheringOrder order(String sort) {
        return switch (sort) {
            case "day" -> GatheringOrder.DAY;
            case "title" -> GatheringOrder.TITLE;
            case "-title" -> GatheringOrder.TITLE_BACKWARDS;
            default -> GatheringOrder.DAY_BACKWARDS;
        };
    }

    private static Optional<LocalDate> day(Collection<String> written) {
        try {
            return written.stream().findFirst().map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
