// SPDX-License-Identifier: Apache-2.0
package org.example.opencall;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Effort;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Step;
import org.faisceau.sourcing.spi.Technique;
import org.osgi.service.component.annotations.Component;

/** Open call: {@code publish the need → read what comes back → over}. */
@Component
public final class OpenCall implements Technique {
    private static final Texts TEXTS = Texts.beside(OpenCall.class);

    @Override
    public String id() {
        return "open-call";
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.area("lead").required(), Question.number("weeksOpen", 1, 26).required().of("4"));
    }

    @Override
    public Effort effort() {
        return new Effort(Effort.Stage.ANNOUNCE, 2, 20, true);
    }

    @Override
    public List<String> artefacts() {
        return List.of("call", "readings");
    }

    @Override
    public Findings begin(Brief brief, Desk desk) {
        var state = State.empty(stateVersion()).with("need", desk.subject().need()).with("lead", brief.text("lead")).with("begun", desk.today().toString())
                .with("until", desk.today().plusWeeks(brief.number("weeksOpen")).toString()).with("phase", "publish");
        return steps(state).handing("call", words -> call(words, state));
    }

    @Override
    public Findings advance(Move move, State state, Desk desk) {
        if (move.step().equals("publish")) {
            desk.publish(TEXTS.in(Locale.FRENCH).say("call.title", state.text("need")), state.text("lead"));
            return steps(state.with("phase", "read"));
        }
        var next = state.with("phase", "over").with("learnt", move.answers().text("learnt"));
        return steps(next).handing("readings", words -> Sheet.titled(words.say("readings.title", next.text("need"))).text(next.text("learnt"))).over();
    }

    private static Findings steps(State state) {
        var begun = LocalDate.parse(state.text("begun"));
        var until = LocalDate.parse(state.text("until"));
        return switch (state.text("phase")) {
            case "publish" -> Findings.of(state, Step.open("publish", begun, begun, Question.tick("checked").required()), Step.waiting("read", until, until));
            case "read" -> Findings.of(state, Step.done("publish", begun, begun), Step.open("read", until, until, Question.area("learnt").required()));
            default -> Findings.of(state, Step.done("publish", begun, begun), Step.done("read", until, until));
        };
    }

    private static Sheet call(Words words, State state) {
        return Sheet.titled(words.say("call.title", state.text("need"))).fact(words.say("call.until"), words.day(LocalDate.parse(state.text("until")))).text(state.text("lead"));
    }
}
