// SPDX-License-Identifier: Apache-2.0
package org.faisceau.esourcing;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Effort;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Technique;
import org.osgi.service.component.annotations.Component;

/** E-sourcing: {@code search → sort what was found → follow what was kept → short list → over}; searched again as often as one likes. */
@Component
public final class ESourcing implements Technique {
    @Override
    public String id() {
        return "esourcing";
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.area("aim").required(), Question.line("words"), Question.number("most", 5, 100).required().of("30"), Question.day("until").ahead().required());
    }

    @Override
    public Effort effort() {
        return new Effort(Effort.Stage.EXPLORE, 1, 5, false);
    }

    @Override
    public List<String> artefacts() {
        return List.of("query", "results", "list");
    }

    @Override
    public Findings begin(Brief brief, Desk desk) {
        var until = brief.day("until").isBefore(desk.today()) ? desk.today() : brief.day("until");
        var state = State.empty(stateVersion()).with("need", desk.subject().need()).with("aim", brief.text("aim")).with("most", brief.text("most")).with("begun", desk.today().toString()).with("until", until.toString())
                .with("phase", "sort");
        return searched(state, brief.has("words") ? brief.text("words") : desk.subject().need(), desk);
    }

    @Override
    public Findings advance(Move move, State state, Desk desk) {
        return switch (move.step()) {
            case "search" -> searched(state, move.answers().text("words"), desk);
            case "sort" -> sorted(move, state, desk.today());
            case "follow" -> followed(move, state);
            default -> over(move, state, desk.today());
        };
    }

    private static Findings searched(State state, String words, Desk desk) {
        var next = Search.of(desk.family().stopped().isEmpty() ? state.with("need", desk.subject().need()) : state, words, desk);
        return listed(next).handing("query", all -> Sheets.query(all, next)).handing("results", all -> Sheets.results(all, next));
    }

    private static Findings sorted(Move move, State state, LocalDate today) {
        var one = state.find("found", "id", move.answers().text("solution"));
        return listed(state.put("found", "id", one.with("stage", move.answers().text("decision")).with("reason", move.answers().text("reason")).with("day", today.toString())));
    }

    private static Findings followed(Move move, State state) {
        var answers = move.answers();
        var one = state.find("found", "id", answers.text("kept"));
        return listed(state.put("found", "id", one.with("stage", answers.text("stage")).with("reason", answers.text("reason")).with("day", answers.text("day"))));
    }

    private static Findings over(Move move, State state, LocalDate today) {
        var next = state.with("phase", "over").with("conclusion", move.answers().text("conclusion")).with("closed", today.toString());
        return listed(next).over();
    }

    private static Findings listed(State state) {
        return Steps.of(state).handing("list", words -> Sheets.list(words, state));
    }
}
