// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rfi;

import java.util.stream.Stream;
import org.faisceau.sourcing.spi.State;

/** Questions of companies, of whom nobody says whose they are: {@code noted → replied to}. Pure. */
final class Queries {
    private static final String ID = "query-";

    private Queries() {}

    /** The same text is the same question; none is nothing. */
    static State with(State state, String text) {
        if (text.isEmpty() || state.list("queries").stream().anyMatch(one -> one.text("text").equals(text))) return state;
        int last = state.list("queries").stream().mapToInt(one -> Integer.parseInt(one.text("id").substring(ID.length()))).max().orElse(0);
        return state.put("queries", "id", State.empty(1).with("id", ID + (last + 1)).with("text", text).with("reply", ""));
    }

    /** Unless it was replied to, or another asks it too. */
    static State without(State state, String text) {
        if (state.list("answers").stream().anyMatch(one -> one.text("query").equals(text))) return state;
        return state.with("queries", state.list("queries").stream().filter(one -> !one.text("text").equals(text) || !one.text("reply").isEmpty()).toList());
    }

    static Stream<State> open(State state) {
        return state.list("queries").stream().filter(one -> one.text("reply").isEmpty());
    }
}
