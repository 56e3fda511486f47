// SPDX-License-Identifier: Apache-2.0
package org.faisceau.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Company;
import org.faisceau.sourcing.spi.Declined;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;

/** Who is expected, who came, what they asked. Pure. */
final class Guests {
    /** Of a question that anybody may send. */
    static final int QUERY_MOST = 2000;
    /** Registrations of companies outside the panel: more than a room holds. */
    private static final int OUTSIDE_MOST = 200;
    private static final String PRESENT = "present-";
    private static final List<String> SAID = List.of("name", "contact", "who");

    private Guests() {}

    /** With companies that came into the panel since. */
    static State with(State state, List<Company> panel) {
        var next = state;
        for (var company : panel) {
            if (next.find("guests", "company", company.id()).texts().isEmpty()) next = next.put("guests", "company", State.empty(state.version()).with("company", company.id()).with("name", company.name()));
        }
        return next;
    }

    /** Of a company that nobody invited, under the name it gave: it takes nobody’s place. */
    static State joined(State state, Move move, LocalDate today) {
        var answers = move.answers();
        var guest = State.empty(state.version()).with("sender", "yes").with("name", answers.text("company")).with("contact", answers.text("contact")).with("who", answers.text("who"));
        boolean isKnown = outside(state).stream().anyMatch(one -> SAID.stream().allMatch(key -> one.text(key).equals(guest.text(key))));
        if (isKnown) return asking(state, answers.text("query"));
        if (outside(state).size() >= OUTSIDE_MOST) throw new Declined("join.full", OUTSIDE_MOST);
        return asking(state.put("guests", "company", guest.with("company", move.sender()).with("coming", "yes").with("at", today.toString())), answers.text("query"));
    }

    static List<State> outside(State state) {
        return state.list("guests").stream().filter(Guests::isFromOutside).toList();
    }

    static State without(State state, String sender) {
        return state.with("guests", state.list("guests").stream().filter(one -> !one.text("company").equals(sender)).toList());
    }

    static List<Question> form() {
        return List.of(Question.line("company").required(), Question.line("contact").required(), Question.line("who").required().worded("register.who"),
                Question.area("query").atMost(QUERY_MOST).worded("register.query"));
    }

    static boolean isFromOutside(State guest) {
        return !guest.text("sender").isEmpty();
    }

    static State asking(State state, String query) {
        return query.isEmpty() ? state : state.put("queries", "text", query(state, query));
    }

    /** A tick for each, whose key is its place. */
    static List<Question> ticks(State state) {
        var ticks = new ArrayList<Question>();
        var guests = state.list("guests");
        for (int at = 0; at < guests.size(); at++) ticks.add(Question.tick(PRESENT + (at + 1)).labelled(guests.get(at).text("name") + (isFromOutside(guests.get(at)) ? " · " + guests.get(at).text("who") : "")).of(guests.get(at).text("present")));
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
