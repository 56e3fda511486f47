// SPDX-License-Identifier: Apache-2.0
package org.faisceau.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Step;

/** The steps of a site visit, as they stand. Pure. */
final class Steps {
    private static final int REPORT_DAYS = 10;

    private Steps() {}

    static Findings of(State state) {
        var begun = LocalDate.parse(state.text("begun"));
        var until = LocalDate.parse(state.text("until"));
        var last = LocalDate.parse(state.text("lastDay"));
        var first = begun.isAfter(until) ? until : begun;
        var end = WorkingDays.ofFrance().plus(last, REPORT_DAYS);
        return switch (state.text("phase")) {
            case "request" -> Findings.of(state, Step.open("request", first, until, Question.area("message").required().of(Texts.beside(Steps.class).in(Locale.FRENCH).say("request.message"))),
                    Step.waiting("receive", first, until), Step.waiting("hold", until, last), Step.waiting("report", last, end));
            case "visit" -> Findings.of(state, visiting(state, first, until, last, end).toArray(Step[]::new));
            default -> Findings.of(state, Step.done("request", first, first), Step.done("receive", first, until), Step.done("hold", until, last), Step.done("report", last, end));
        };
    }

    private static List<Step> visiting(State state, LocalDate first, LocalDate until, LocalDate last, LocalDate end) {
        var steps = new ArrayList<Step>(List.of(Step.done("request", first, first), Step.open("receive", first, until), Step.open("late", first, until, Question.tick("checked").required())));
        var open = companies(state.list("visits").stream().filter(visit -> visit.text("agreed").equals("yes")));
        steps.add(open.isEmpty() ? Step.waiting("hold", until, last) : Step.open("hold", until, last, sheet(state, open)));
        var pictured = companies(state.list("visits").stream().filter(visit -> visit.text("photos").equals("yes") && !visit.text("held").isEmpty()));
        if (!pictured.isEmpty()) steps.add(Step.open("photo", until, last, Question.choice("site", pictured).required(), Question.picture("picture").required(), Question.line("caption").required()));
        boolean isSeen = state.list("visits").stream().anyMatch(visit -> !visit.text("held").isEmpty());
        steps.add(isSeen ? Step.open("report", last, end, Question.area("conclusion").required()) : Step.waiting("report", last, end));
        return steps;
    }

    private static List<Question.Option> companies(Stream<State> visits) {
        return visits.map(visit -> new Question.Option(visit.text("company"), visit.text("name"))).toList();
    }

    /** One sheet for every site: the same questions, who went, who paid. */
    private static Question[] sheet(State state, List<Question.Option> companies) {
        var asked = new ArrayList<Question>(List.of(Question.choice("company", companies).required(), Question.day("day").behind().required(), Question.line("present").required()));
        var lines = state.text("asked").lines().toList();
        for (int at = 0; at < lines.size(); at++) asked.add(Question.area("q" + (at + 1)).labelled(lines.get(at)));
        asked.add(Question.area("given"));
        asked.add(Question.choice("costs", Stream.of("authority", "none", "supplier").map(word -> new Question.Option(word, "")).toList()).required());
        asked.add(Question.line("gifts"));
        return asked.toArray(Question[]::new);
    }
}
