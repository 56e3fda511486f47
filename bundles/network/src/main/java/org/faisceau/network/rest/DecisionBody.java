// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.faisceau.network.api.Arrivals.Choice;
import org.jspecify.annotations.Nullable;

/** What becomes of a bundle that waits: taken in with a choice for each conflict, or set aside. */
record DecisionBody(@Nullable Boolean takenIn, @Nullable List<Chosen> conflicts) {
    /** One conflict: its word, and whose version stays. */
    record Chosen(@Nullable String word, @Nullable String keep) {}

    Map<String, Choice> choices() {
        var all = new HashMap<String, Choice>();
        for (var one : Objects.requireNonNullElse(conflicts, List.<Chosen>of())) all.put(Typed.text(one.word()), Typed.one("conflicts.keep", Choice.class, one.keep()));
        return all;
    }
}
