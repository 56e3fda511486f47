// SPDX-License-Identifier: Apache-2.0
package org.faisceau.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Step;

/** The steps of a watch, as they stand. Pure. */
final class Steps {
    private Steps() {}

    static Findings of(State state) {
        var begun = LocalDate.parse(state.text("begun"));
        var until = LocalDate.parse(state.text("until"));
        if (state.text("phase").equals("over")) return Findings.of(state, Stream.of("read", "note", "grade", "bulletin", "close").map(word -> Step.done(word, begun, until)).toArray(Step[]::new));
        var ungraded = state.list("notes").stream().filter(one -> one.text("grade").isEmpty()).map(one -> new Question.Option(one.text("id"), one.text("title") + " · " + one.text("source"))).toList();
        return Findings.of(state, Step.open("read", begun, until, Question.tick("again").required()),
                Step.open("note", begun, until, choice("kind", "fair", "article", "rule", "company", "other"), Question.line("title").required(), Question.line("source").required(), Question.day("day").required(), Question.line("author").required(),
                        Question.choice("axis", axes(state)).required(), Question.area("summary").required()),
                ungraded.isEmpty() ? Step.waiting("grade", begun, until) : Step.open("grade", begun, until, Question.choice("which", ungraded).required(), choice("grade", "useful", "later", "useless"), choice("follow", "none", "need", "solution"), Question.line("why")),
                Step.open("bulletin", begun, until, Question.area("word").required()), Step.open("close", until, until, Question.tick("finished").required()));
    }

    private static Question choice(String key, String... words) {
        return Question.choice(key, Stream.of(words).map(word -> new Question.Option(word, "")).toList()).required();
    }

    private static List<Question.Option> axes(State state) {
        var axes = new ArrayList<Question.Option>();
        for (var line : state.text("axes").lines().toList()) axes.add(new Question.Option("a" + (axes.size() + 1), Reading.name(line)));
        return axes;
    }
}
