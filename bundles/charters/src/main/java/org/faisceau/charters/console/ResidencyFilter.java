// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.faisceau.charters.api.Residency;
import org.faisceau.kernel.api.SortKey;

/** Which stays a list shows: by words of company or target, and by state. */
record ResidencyFilter(String text, Optional<Residency.State> state) {
    static final List<String> NAMES = List.of("text", "state");

    static ResidencyFilter of(UnaryOperator<String> query) {
        return new ResidencyFilter(SortKey.of(query.apply("text")), Arrays.stream(Residency.State.values()).filter(one -> one.name().equals(query.apply("state"))).findFirst());
    }

    boolean takes(Residency one, String company) {
        boolean isNamed = text.isEmpty() || SortKey.of(company).contains(text) || SortKey.of(one.content().target()).contains(text);
        return isNamed && (state.isEmpty() || state.get() == one.state());
    }

    boolean isFiltered() {
        return !text.isEmpty() || state.isPresent();
    }
}
