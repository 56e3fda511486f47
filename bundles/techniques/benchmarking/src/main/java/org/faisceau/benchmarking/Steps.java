// SPDX-License-Identifier: Apache-2.0
package org.faisceau.benchmarking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Step;

/** The steps of benchmarking, as they stand. Pure. */
final class Steps {
    private static final int AMOUNT_MOST = 999_999_999;

    private Steps() {}

    static Findings of(State state) {
        var begun = LocalDate.parse(state.text("begun"));
        var until = LocalDate.parse(state.text("until"));
        if (state.text("phase").equals("over")) return Findings.of(state, Step.done("take", begun, until), Step.done("look", begun, until), Step.done("entry", begun, until), Step.done("close", until, until));
        var steps = new ArrayList<Step>();
        var open = state.list("found").stream().filter(one -> state.find("entries", "id", one.text("id")).texts().isEmpty()).map(one -> new Question.Option(one.text("id"), one.text("name") + " · " + one.text("subject"))).toList();
        steps.add(open.isEmpty() ? none(state, begun, until) : Step.open("take", begun, until, Question.choice("contract", open).required()));
        steps.add(Step.open("look", begun, until, Question.line("words").required().of(state.text("words"))));
        steps.add(Step.open("entry", begun, until, talk(state)));
        steps.add(state.list("entries").isEmpty() ? Step.waiting("close", until, until) : Step.open("close", until, until, Question.area("lessons").required(), Question.area("regrets")));
        return Findings.of(state, steps.toArray(Step[]::new));
    }

    /** All are taken, or there was nobody to ask for them. */
    private static Step none(State state, LocalDate begun, LocalDate until) {
        return state.text("stopped").isEmpty() ? Step.done("take", begun, until) : Step.waiting("take", begun, until);
    }

    /** A talk adds to a column that is there, or begins one. */
    private static Question[] talk(State state) {
        var asked = new ArrayList<Question>();
        var columns = state.list("entries").stream().map(one -> new Question.Option(one.text("id"), one.text("title"))).toList();
        if (!columns.isEmpty()) asked.add(Question.choice("column", columns));
        asked.add(Question.line("authority"));
        asked.addAll(List.of(Question.line("contact").required(), Question.day("day").behind().required(), Question.line("source").required(), Question.number("amount", 0, AMOUNT_MOST)));
        var criteria = state.text("criteria").lines().toList();
        for (int at = 0; at < criteria.size(); at++) asked.add(Question.area("c" + (at + 1)).labelled(criteria.get(at)));
        return asked.toArray(Question[]::new);
    }
}
