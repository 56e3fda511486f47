// SPDX-License-Identifier: Apache-2.0
package org.faisceau.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Declined;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Effort;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Technique;
import org.osgi.service.component.annotations.Component;

/** Market watch: {@code read, note, grade, sum up in a bulletin}, again and again, {@code → over}. What is found may become a need or a solution. */
@Component
public final class MarketWatch implements Technique {
    private static final int MOST_AXES = 12;

    @Override
    public String id() {
        return "watch";
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.area("aim").required(), Question.lines("axes").required(), Question.lines("sources"), Question.number("months", 1, 36).required().of("12"), Question.day("until").ahead().required());
    }

    @Override
    public Effort effort() {
        return new Effort(Effort.Stage.EXPLORE, 3, 20, false);
    }

    @Override
    public List<String> artefacts() {
        return List.of("plan", "notes", "fair", "bulletin");
    }

    @Override
    public Findings begin(Brief brief, Desk desk) {
        var axes = brief.lines("axes");
        if (axes.size() > MOST_AXES) throw new Declined("axes.many", MOST_AXES, axes.size());
        var until = brief.day("until").isBefore(desk.today()) ? desk.today() : brief.day("until");
        var state = State.empty(stateVersion()).with("need", desk.subject().need()).with("aim", brief.text("aim")).with("axes", String.join("\n", axes)).with("sources", String.join("\n", brief.lines("sources"))).with("months", brief.text("months"))
                .with("begun", desk.today().toString()).with("until", until.toString()).with("phase", "watch");
        var read = Reading.of(state, desk);
        return noted(read).handing("plan", words -> Sheets.plan(words, read)).handing("fair", words -> Sheets.fair(words, read));
    }

    @Override
    public Findings advance(Move move, State before, Desk desk) {
        var state = before.with("seen", desk.today().toString());
        return switch (move.step()) {
            case "read" -> noted(Reading.of(state, desk));
            case "note" -> written(move, state);
            case "grade" -> graded(move, state);
            case "enter" -> Entering.of(move, state, desk);
            case "bulletin" -> summedUp(move, state);
            default -> noted(state.with("phase", "over")).over();
        };
    }

    private static Findings written(Move move, State state) {
        var answers = move.answers();
        var note = State.empty(1).with("id", "note-" + (latest(state) + 1)).with("kind", answers.text("kind")).with("title", answers.text("title")).with("source", answers.text("source")).with("day", answers.text("day"))
                .with("author", answers.text("author")).with("summary", answers.text("summary")).with("axis", answers.text("axis")).with("at", state.text("seen"));
        var next = state.put("notes", "id", note);
        return noted(next).handing("fair", words -> Sheets.fair(words, next));
    }

    /** The highest number of a note by hand: as many as there are would name one that is there, since items of feeds go. */
    private static int latest(State state) {
        return state.list("notes").stream().map(one -> one.text("id")).filter(id -> id.startsWith("note-")).mapToInt(id -> Integer.parseInt(id.substring(5))).max().orElse(0);
    }

    private static Findings graded(Move move, State state) {
        return noted(state.put("notes", "id", Grades.with(state.find("notes", "id", move.answers().text("which")), move.answers())));
    }

    /** Reads again; what is new goes to the inbox of those who take part, once. Nothing after the last day, though nobody closed it. */
    @Override
    public Optional<Findings> weekly(State before, Desk desk) {
        if (desk.today().isAfter(LocalDate.parse(before.text("until")))) return Optional.empty();
        var read = Reading.of(before, desk);
        var fresh = read.list("notes").stream().filter(one -> one.text("week").isEmpty() && !one.text("grade").equals("useless")).toList();
        if (fresh.isEmpty()) return read.text("full").equals(before.text("full")) ? Optional.empty() : Optional.of(noted(read));
        var told = read.with("notes", read.list("notes").stream().map(one -> one.text("week").isEmpty() ? one.with("week", read.text("seen")) : one).toList());
        desk.report(words -> Sheets.week(words, told, fresh));
        return Optional.of(noted(told));
    }

    /** What came since the bulletin before. */
    private static Findings summedUp(Move move, State state) {
        int number = state.list("bulletins").size() + 1;
        var fresh = state.list("notes").stream().filter(one -> one.text("told").isEmpty()).map(one -> one.text("id")).toList();
        var told = state.with("notes", state.list("notes").stream().map(one -> fresh.contains(one.text("id")) ? one.with("told", String.valueOf(number)) : one).toList());
        var next = told.put("bulletins", "number", State.empty(1).with("number", String.valueOf(number)).with("word", move.answers().text("word")).with("at", state.text("seen")));
        return noted(next).handing("bulletin", words -> Sheets.bulletin(words, next));
    }

    static Findings noted(State state) {
        return Steps.of(state).handing("notes", words -> Sheets.notes(words, state));
    }
}
