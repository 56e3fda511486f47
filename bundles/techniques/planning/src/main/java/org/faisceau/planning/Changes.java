// SPDX-License-Identifier: Apache-2.0
package org.faisceau.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.State;

/** What became of a plan from one edition to the next, as far as editions say it. Pure. */
final class Changes {
    /** What is said of a line beside its day and its amount, in this order. */
    private static final List<String> SAID = List.of("title", "procedure", "cpv", "starts", "purpose");

    private Changes() {}

    /**
     * New, moved, said otherwise, dropped, in this order; none where there is no earlier edition.
     *
     * @param state which amounts are published: what is kept back has not changed for anybody
     */
    static List<State> between(Words words, State state, List<State> before, List<State> now) {
        if (before.isEmpty()) return List.of();
        var earlier = new HashMap<String, State>();
        before.forEach(one -> earlier.put(one.text("id"), one));
        Predicate<State> isKnown = one -> earlier.containsKey(one.text("id"));
        var changes = new ArrayList<State>();
        now.stream().filter(isKnown.negate()).forEach(one -> changes.add(change("new", "", "", one)));
        now.stream().filter(isKnown).filter(one -> !earlier.get(one.text("id")).text("on").equals(one.text("on"))).forEach(one -> changes.add(change("moved", earlier.get(one.text("id")).text("on"), "", one)));
        now.stream().filter(isKnown).forEach(one -> changes.addAll(otherwise(words, state, earlier.get(one.text("id")), one)));
        before.stream().filter(one -> now.stream().noneMatch(other -> other.text("id").equals(one.text("id")))).forEach(one -> changes.add(change("dropped", one.text("on"), "", one)));
        return changes;
    }

    private static List<State> otherwise(Words words, State state, State before, State now) {
        var changes = new ArrayList<State>();
        for (var key : SAID) if (!before.text(key).equals(now.text(key))) changes.add(change(key, before.text(key), now.text(key), now));
        if (!Plan.amount(words, state, before).equals(Plan.amount(words, state, now)))
            changes.add(change("amount", "", "", now).with("leastBefore", before.text("least")).with("mostBefore", before.text("most")).with("least", now.text("least")).with("most", now.text("most")));
        return changes;
    }

    private static State change(String kind, String from, String to, State line) {
        return State.empty(line.version()).with("kind", kind).with("from", from).with("to", to).with("title", line.text("title")).with("on", kind.equals("dropped") ? "" : line.text("on"));
    }

    private static String plain(String text) {
        return text.isEmpty() ? "—" : text.replace("|", ", ");
    }

    /** As a sentence. */
    static String said(Words words, State state, State one) {
        var kind = one.text("kind");
        var from = one.text("from");
        var title = one.text("title");
        if (kind.equals("amount")) {
            var before = State.empty(1).with("least", one.text("leastBefore")).with("most", one.text("mostBefore"));
            return words.say("change.amount", title, Plan.amount(words, state, before), Plan.amount(words, state, one));
        }
        if (kind.equals("starts")) return words.say("change.starts", title, Sheets.day(words, from), Sheets.day(words, one.text("to")));
        if (SAID.contains(kind)) return words.say("change." + kind, title, plain(from), plain(one.text("to")));
        boolean isWithin = kind.equals("moved") && Plan.quarter(words, from).equals(Plan.quarter(words, one.text("on")));
        if (isWithin) return words.say("change.days", title, Sheets.day(words, from), Sheets.day(words, one.text("on")));
        return words.say("change." + kind, title, Plan.quarter(words, from), Plan.quarter(words, one.text("on")));
    }
}
