// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The query parameter by which list, export and API narrow bundles that came; what cannot be read narrows nothing. */
public final class ArrivalParameters {
    public static final String STATE = "state";

    private ArrivalParameters() {}

    /** @param query all values of a parameter, without empty ones */
    public static Set<Arrival.State> states(Function<String, ? extends Collection<String>> query) {
        return Arrays.stream(Arrival.State.values()).filter(one -> query.apply(STATE).contains(one.name())).collect(Collectors.toSet());
    }
}
