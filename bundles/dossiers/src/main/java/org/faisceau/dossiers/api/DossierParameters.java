// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The query parameters by which list and export narrow and sort dossiers; what cannot be read narrows nothing. */
public final class DossierParameters {
    /** Those that narrow, in the order of the form; of state and label several values are allowed. */
    public static final List<String> NAMES = List.of("text", "state", "label");

    private DossierParameters() {}

    /** @param query all values of a parameter, without empty ones */
    public static DossierFilter filter(Function<String, ? extends Collection<String>> query) {
        return DossierFilter.all().withText(String.join(" ", query.apply("text"))).withStates(states(query.apply("state"))).withLabels(labels(query.apply("label")));
    }

    /** Reads an order: {@code title}, backwards with a dash before; changed last first otherwise. */
    public static DossierOrder order(String sort) {
        return switch (sort) {
            case "title" -> DossierOrder.TITLE;
            case "-title" -> DossierOrder.TITLE_BACKWARDS;
            default -> DossierOrder.CHANGED;
        };
    }

    private static Set<DossierState> states(Collection<String> named) {
        return Arrays.stream(DossierState.values()).filter(state -> named.contains(state.name())).collect(Collectors.toSet());
    }

    private static Set<String> labels(Collection<String> said) {
        return said.stream().filter(one -> !one.isBlank()).collect(Collectors.toSet());
    }
}
