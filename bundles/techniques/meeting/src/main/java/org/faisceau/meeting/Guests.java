// SPDX-License-Identifier: Apache-2.0
package org.faisceau.meeting;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Company;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;

/** Who is expected, who came, what they asked. Pure. */
final class Guests {
    private static final String PRESENT = "present-";

    private Guests() {}

    /** With companies that came into the panel since. */
    static State with(State state, List<Company> panel) {
        var next = state;
        for (var company : panel) {
            if (next.find("guests", "company", company.id()).texts().isEmpty()) next = next.put("guests", "company", State.empty(state.version()).with("company", company.id()).with("name", company.name()));
        }
        return next;
    }

    /** A tick for each, whose key is its place. */
    static List<Question> ticks(State state) {
        var ticks = new ArrayList<Question>();
        var guests = state.list("guests");
        for (int at = 0; at < guests.size(); at++) ticks.add(Question.tick(PRESENT + (at + 1)).labelled(guests.get(at).text("name")).of(guests.get(at).text("present")));
        return ticks;
    }

    static State present(State state, Brief answers) {
        var guests = new ArrayList<State>();
        for (var guest : state.list("guests")) guests.add(guest.with("present", answers.has(PRESENT + (guests.size() + 1)) ? "yes" : "no"));
        return state.with("guests", guests);
    }

    /** A question as all read it: in other words where its own would give away who asked, or a secret. */
    static String asked(State query) {
        return query.text("worded").isEmpty() ? query.text("text") : query.text("worded");
    }

    /** A question; the same text is the same question. */
    static State query(State state, String text) {
        var known = state.find("queries", "text", text);
        return known.texts().isEmpty() ? State.empty(state.version()).with("id", "query-" + (state.list("queries").size() + 1)).with("text", text).with("reply", "") : known;
    }

    static List<State> replied(State state) {
        return state.list("queries").stream().filter(one -> !one.text("reply").isEmpty()).toList();
    }

    static List<Question.Option> unanswered(State state) {
        return state.list("queries").stream().filter(one -> one.text("reply").isEmpty()).map(one -> new Question.Option(one.text("id"), one.text("text"))).toList();
    }
}
