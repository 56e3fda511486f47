// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The query parameters by which list and export narrow and sort campaigns; what cannot be read narrows nothing. */
public final class CampaignParameters {
    /** Those that narrow, in the order of the form; of state several values are allowed. */
    public static final List<String> NAMES = List.of("text", "state");

    private CampaignParameters() {}

    /** @param query all values of a parameter, without empty ones */
    public static CampaignFilter filter(Function<String, ? extends Collection<String>> query) {
        var named = query.apply("state");
        return CampaignFilter.all().withText(String.join(" ", query.apply("text")))
                .withStates(Arrays.stream(CampaignState.values()).filter(state -> named.contains(state.name())).collect(Collectors.toSet()));
    }

    /** Reads an order: {@code title}, backwards with a dash before; changed last first otherwise. */
    public static CampaignOrder order(String sort) {
        return switch (sort) {
            case "title" -> CampaignOrder.TITLE;
            case "-title" -> CampaignOrder.TITLE_BACKWARDS;
            default -> CampaignOrder.CHANGED;
        };
    }
}
