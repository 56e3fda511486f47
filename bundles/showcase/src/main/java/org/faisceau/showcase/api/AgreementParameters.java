// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faisceau.kernel.spi.Shown.Sort;

/** The query parameters by which list, export and API narrow and sort agreements; what cannot be read narrows nothing. */
public final class AgreementParameters {
    /** Those that narrow, in the order of the form; of sort several values are allowed, state is {@code given} or {@code withdrawn}. */
    public static final List<String> NAMES = List.of("text", "of", "state");

    private AgreementParameters() {}

    /** @param query all values of a parameter, without empty ones */
    public static AgreementFilter filter(Function<String, ? extends Collection<String>> query) {
        var state = query.apply("state");
        var given = state.contains("given") == state.contains("withdrawn") ? Optional.<Boolean>empty() : Optional.of(state.contains("given"));
        return new AgreementFilter(String.join(" ", query.apply("text")), Arrays.stream(Sort.values()).filter(one -> query.apply("of").contains(one.name())).collect(Collectors.toSet()), given);
    }

    /** Reads an order: {@code title} or {@code changed}, backwards with a dash before; what was changed last first otherwise. */
    public static AgreementOrder order(String sort) {
        return switch (sort) {
            case "title" -> AgreementOrder.TITLE;
            case "-title" -> AgreementOrder.TITLE_BACKWARDS;
            case "changed" -> AgreementOrder.OLDEST;
            default -> AgreementOrder.LATEST;
        };
    }
}
