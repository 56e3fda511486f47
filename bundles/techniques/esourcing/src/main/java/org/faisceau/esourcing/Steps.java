// SPDX-License-Identifier: Apache-2.0
package org.faisceau.esourcing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Step;

/** The steps of e-sourcing, as they stand: what was found is {@code kept | left}, what was kept {@code contacted, interested, met, retained | left}. Pure. */
final class Steps {
    static final List<String> STAGES = List.of("kept", "contacted", "interested", "met", "retained");

    private Steps() {}

    static Findings of(State state) {
        var begun = LocalDate.parse(state.text("begun"));
        var until = LocalDate.parse(state.text("until"));
        if (state.text("phase").equals("over")) return Findings.of(state, Stream.of("search", "sort", "follow", "close").map(word -> Step.done(word, begun, until)).toArray(Step[]::new));
        var undecided = options(state, one -> one.text("stage").isEmpty());
        var kept = options(state, one -> STAGES.contains(one.text("stage")));
        return Findings.of(state, Step.open("search", begun, until, Question.line("words").required()),
                undecided.isEmpty() ? Step.waiting("sort", begun, until) : Step.open("sort", begun, until, Question.choice("solution", undecided).required(), Question.choice("decision", words(List.of("kept", "left"))).required(), Question.line("reason").required()),
                kept.isEmpty() ? Step.waiting("follow", begun, until)
                        : Step.open("follow", begun, until, Question.choice("kept", kept).required(), Question.choice("stage", words(List.of("contacted", "interested", "met", "retained", "left"))).required(), Question.day("day").behind().required(), Question.line("reason").required()),
                Step.open("close", begun, until, Question.area("conclusion").required()));
    }

    private static List<Question.Option> options(State state, Predicate<State> which) {
        return state.list("found").stream().filter(which).map(one -> new Question.Option(one.text("id"), one.text("title") + " · " + one.text("name"))).toList();
    }

    private static List<Question.Option> words(List<String> words) {
        return words.stream().map(word -> new Question.Option(word, "")).toList();
    }
}
