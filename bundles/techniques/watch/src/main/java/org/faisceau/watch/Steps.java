// SPDX-License-Identifier: Apache-2.0
package org.faisceau.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Step;

/** The steps of a watch, as they stand. Pure. */
final class Steps {
    private static final int ASKED = 150;
    private static final int READER = 80;

    private Steps() {}

    static Findings of(State state) {
        var begun = LocalDate.parse(state.text("begun"));
        var until = LocalDate.parse(state.text("until"));
        if (state.text("phase").equals("over")) return Findings.of(state, Stream.of("read", "note", "grade", "enter", "bulletin", "close").map(word -> Step.done(word, begun, until)).toArray(Step[]::new));
        return Findings.of(state, Step.open("read", begun, until, Question.tick("again").required()),
                Step.open("note", begun, until, choice("kind", "fair", "article", "rule", "company", "other"), Question.line("title").required(), Question.line("source").required(), Question.day("day").required(), Question.line("author").required(),
                        Question.choice("axis", axes(state)).required(), Question.area("summary").required()),
                of(state, "grade", begun, until, "grade", Question.line("reader").required().atMost(READER), choice("grade", "useful", "later", "useless"), Question.line("why")),
                of(state, "enter", begun, until, "follow", choice("as", "need", "solution"), Question.line("company")),
                Step.open("bulletin", begun, until, Question.area("word").required()), Step.open("close", until, until, Question.tick("finished").required()));
    }

    /** Asks about one of the notes; those of which nothing was said under that key come first. */
    private static Step of(State state, String word, LocalDate begun, LocalDate until, String key, Question... more) {
        var notes = Stream.of(true, false).flatMap(isNew -> latest(state).filter(one -> one.text(key).isEmpty() == isNew)).limit(ASKED).map(one -> new Question.Option(one.text("id"), one.text("title") + " · " + one.text("source"))).toList();
        if (notes.isEmpty()) return Step.waiting(word, begun, until);
        return Step.open(word, begun, until, Stream.concat(Stream.of(Question.choice("which", notes).required()), Stream.of(more)).toArray(Question[]::new));
    }

    private static Stream<State> latest(State state) {
        var notes = state.list("notes");
        return IntStream.range(0, notes.size()).mapToObj(at -> notes.get(notes.size() - 1 - at));
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
