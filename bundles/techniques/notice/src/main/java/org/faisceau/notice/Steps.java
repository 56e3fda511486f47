// SPDX-License-Identifier: Apache-2.0
package org.faisceau.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Texts;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Step;

/** The steps of a notice, as they stand. Pure. */
final class Steps {
    private Steps() {}

    static Findings of(State state) {
        var begun = LocalDate.parse(state.text("begun"));
        var launch = LocalDate.parse(state.text("launchOn"));
        var last = launch.isBefore(begun) ? begun : launch;
        return switch (state.text("phase")) {
            case "draft" -> Findings.of(state, Step.open("draft", begun, last, Sections.all(state).toArray(Question[]::new)), publish(begun, last), Step.waiting("respond", begun, last), Step.waiting("close", last, last));
            case "published" -> Findings.of(state, Step.done("draft", begun, begun), Step.done("publish", begun, begun),
                    Step.open("respond", begun, last, Question.line("company").required(), Question.line("contact").required(), Question.day("day").behind().required(), Question.area("interest")), Step.open("close", last, last, Question.tick("finished").required()));
            default -> Findings.of(state, List.of("draft", "publish", "respond", "close").stream().map(word -> Step.done(word, begun, last)).toArray(Step[]::new));
        };
    }

    private static Step publish(LocalDate begun, LocalDate last) {
        var message = Question.area("message").required().of(Texts.beside(Steps.class).in(Locale.FRENCH).say("publish.message"));
        return Step.open("publish", begun, last, Question.day("sentOn").behind().required(), Question.day("publishedOn").required(), Question.line("number"), message);
    }
}
