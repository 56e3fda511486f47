// SPDX-License-Identifier: Apache-2.0
package org.faisceau.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.faisceau.sourcing.spi.State;

/** What became of a plan from one edition to the next. Pure. */
final class Changes {
    private Changes() {}

    /** New, moved, dropped, in this order; none where there is no earlier edition. */
    static List<State> between(List<State> before, List<State> now) {
        if (before.isEmpty()) return List.of();
        var earlier = new HashMap<String, State>();
        before.forEach(one -> earlier.put(one.text("id"), one));
        var changes = new ArrayList<State>();
        now.stream().filter(one -> !earlier.containsKey(one.text("id"))).forEach(one -> changes.add(change("new", "", one)));
        now.stream().filter(one -> earlier.containsKey(one.text("id")) && !earlier.get(one.text("id")).text("on").equals(one.text("on")))
                .forEach(one -> changes.add(change("moved", earlier.get(one.text("id")).text("on"), one)));
        before.stream().filter(one -> now.stream().noneMatch(other -> other.text("id").equals(one.text("id")))).forEach(one -> changes.add(change("dropped", one.text("on"), one)));
        return changes;
    }

    private static State change(String kind, String from, State line) {
        return State.empty(line.version()).with("kind", kind).with("from", from).with("title", line.text("title")).with("on", kind.equals("dropped") ? "" : line.text("on"));
    }
}
