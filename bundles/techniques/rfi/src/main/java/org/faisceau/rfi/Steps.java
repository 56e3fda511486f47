// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rfi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Step;

/** The steps of a request for information, as they stand. Pure. */
final class Steps {
    private static final int SYNTHESIS_DAYS = 10;

    private Steps() {}

    static Findings of(State state) {
        var begun = LocalDate.parse(state.text("begun"));
        var until = LocalDate.parse(state.text("until"));
        var end = WorkingDays.ofFrance().plus(until, SYNTHESIS_DAYS);
        var phase = state.text("phase");
        boolean isSent = !phase.equals("send");
        var steps = new ArrayList<Step>();
        steps.add(isSent ? Step.done("send", begun, begun) : Step.open("send", begun, until, Question.tick("checked").required()));
        steps.add(phase.equals("collect") ? Step.open("collect", begun, until) : phase.equals("over") ? Step.done("collect", begun, until) : Step.waiting("collect", begun, until));
        if (phase.equals("collect")) steps.addAll(collecting(state, begun, until));
        steps.add(phase.equals("collect") ? Step.open("synthesis", until, end, Question.area("synthesis").required()) : phase.equals("over") ? Step.done("synthesis", until, end) : Step.waiting("synthesis", until, end));
        return Findings.of(state, steps.toArray(Step[]::new));
    }

    private static List<Step> collecting(State state, LocalDate begun, LocalDate until) {
        var steps = new ArrayList<Step>();
        steps.add(Step.open("late", begun, until, Question.tick("checked").required()));
        var queries = Queries.open(state).map(one -> new Question.Option(one.text("id"), one.text("text"))).toList();
        if (!queries.isEmpty()) steps.add(Step.open("queries", begun, until, Question.choice("query", queries).required(), Question.area("worded"), Question.area("reply").required()));
        var senders = Everybody.answers(state).map(one -> new Question.Option(one.text("company"), one.text("name") + " · " + one.text("contact"))).toList();
        if (!senders.isEmpty()) steps.add(Step.open("aside", begun, until, Question.choice("answer", senders).required(), Question.line("why").required()));
        return steps;
    }
}
