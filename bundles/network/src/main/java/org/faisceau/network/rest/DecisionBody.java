// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.faisceau.network.api.Arrivals.Choice;
import org.faisceau.network.api.Arrivals;
import org.jspecify.annotations.Nullable;

/** What becomes of a bundle that waits: taken in with a choice for each conflict, or set aside. */
record DecisionBody(@Nullable Boolean takenIn, @Nullable List<Chosen> conflicts) {
    /** One conflict: its word, whose version stays, and the mark of the line that was looked at. */
    record Chosen(@Nullable String word, @Nullable String keep, @Nullable String mark) {}

    Map<String, Arrivals.Chosen> choices() {
        var all = new HashMap<String, Arrivals.Chosen>();
        for (var one : Objects.requireNonNullElse(conflicts, List.<Chosen>of())) all.put(Typed.text(one.word()), new Arrivals.Chosen(Typed.one("conflicts.keep", Choice.class, one.keep()), Typed.text(one.mark())));
        return all;
    }
}
