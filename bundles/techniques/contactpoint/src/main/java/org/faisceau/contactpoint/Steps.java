// SPDX-License-Identifier: Apache-2.0
package org.faisceau.contactpoint;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Texts;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Step;

/** The steps of a contact point, as they stand. Pure. */
final class Steps {
    /** Read in both languages. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Steps() {}

    static Findings of(State state) {
        var begun = LocalDate.parse(state.text("begun"));
        var until = LocalDate.parse(state.text("until"));
        var words = List.of("open", "receive", "route", "reply", "close");
        if (state.text("phase").equals("over")) return Findings.of(state, words.stream().map(word -> Step.done(word, begun, until)).toArray(Step[]::new));
        if (state.text("phase").equals("open")) {
            var first = Step.open("open", begun, until, opening(state));
            return Findings.of(state, words.stream().map(word -> word.equals("open") ? first : Step.waiting(word, begun, until)).toArray(Step[]::new));
        }
        var steps = new ArrayList<Step>(List.of(Step.done("open", begun, begun), Step.open("receive", begun, until)));
        var unrouted = options(state, Requests.open(state).filter(one -> one.text("routed").isEmpty()), one -> Requests.routeBy(state, one));
        var open = options(state, Requests.open(state), one -> Requests.replyBy(state, one));
        steps.add(unrouted.isEmpty() ? Step.waiting("route", begun, until) : Step.open("route", begun, until, Question.choice("request", unrouted).required(), Question.line("service")));
        steps.add(open.isEmpty() ? Step.waiting("reply", begun, until)
                : Step.open("reply", begun, until, Question.choice("request", open).required(), Question.choice("outcome", outcomes()).required(), Question.area("reply").required().atMost(Requests.TEXT_MOST).of(state.text("model")), Question.area("given")));
        steps.add(open.isEmpty() ? Step.open("close", begun, until, Question.tick("finished").required()) : Step.waiting("close", begun, until));
        return Findings.of(state, steps.toArray(Step[]::new));
    }

    /** One door for an authority: who opens another says so for each that is open. */
    private static Question[] opening(State state) {
        var asked = new ArrayList<>(List.of(Question.area("message").required().of(Texts.beside(Steps.class).in(Locale.FRENCH).say("open.message"))));
        for (var other : state.text("elsewhere").lines().toList()) asked.add(Question.tick("beside-" + asked.size()).required().labelled(other));
        if (asked.size() > 1) asked.add(1, Question.line("beside").required());
        return asked.toArray(Question[]::new);
    }

    private static List<Question.Option> outcomes() {
        return Stream.of("answered", "meeting", "catalogue", "later", "declined").map(word -> new Question.Option(word, "")).toList();
    }

    /** With the day each is due, those that are late marked; the most urgent first. */
    private static List<Question.Option> options(State state, Stream<State> requests, Function<State, LocalDate> due) {
        return requests.sorted(Comparator.comparing(due)).map(one -> new Question.Option(one.text("id"), label(state, one, due.apply(one)))).toList();
    }

    private static String label(State state, State one, LocalDate due) {
        var mark = Requests.standing(state, one).equals("late") ? "⚠ " : "";
        return mark + DAY.format(due) + " · " + one.text("number") + " · " + one.text("company") + " · " + one.text("subject") + " → " + served(state, one);
    }

    private static String served(State state, State request) {
        return request.text("service").isEmpty() ? Requests.service(state, request.text("theme")) : request.text("service");
    }
}
