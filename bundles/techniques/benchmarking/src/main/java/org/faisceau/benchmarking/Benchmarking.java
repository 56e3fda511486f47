// SPDX-License-Identifier: Apache-2.0
package org.faisceau.benchmarking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Texts;
import org.faisceau.sourcing.spi.Awarded;
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

/** Benchmarking: {@code look for contracts, as often as one likes → take some, note talks with their buyers → what it teaches → over}. Tells companies nothing. */
@Component
public final class Benchmarking implements Technique {
    private static final Texts TEXTS = Texts.beside(Benchmarking.class);
    private static final int MOST_CRITERIA = 15;
    private static final int CONTRACTS = 30;

    @Override
    public String id() {
        return "benchmarking";
    }

    @Override
    public List<Question> questions() {
        var usual = TEXTS.in(Locale.FRENCH).say("criteria.usual");
        return List.of(Question.area("aim").required(), Question.lines("criteria").required().of(usual), Question.line("words"), Question.day("until").ahead().required());
    }

    @Override
    public Effort effort() {
        return new Effort(Effort.Stage.EXPLORE, 5, 15, false);
    }

    @Override
    public List<String> artefacts() {
        return List.of("grid", "talks", "matrix", "note");
    }

    @Override
    public Findings begin(Brief brief, Desk desk) {
        var criteria = brief.lines("criteria");
        if (criteria.size() > MOST_CRITERIA) throw new Declined("criteria.many", MOST_CRITERIA, criteria.size());
        var words = brief.has("words") ? brief.text("words") : desk.subject().need();
        var until = brief.day("until").isBefore(desk.today()) ? desk.today() : brief.day("until");
        var state = State.empty(stateVersion()).with("need", desk.subject().need()).with("aim", brief.text("aim")).with("criteria", String.join("\n", criteria)).with("words", words)
                .with("begun", desk.today().toString()).with("until", until.toString()).with("found", List.of()).with("phase", "compare");
        return looked(state, words, desk);
    }

    /** What was found before stays, as it was read then; a module that was stopped may run since. */
    private static Findings looked(State state, String words, Desk desk) {
        var known = desk.contracts(words, CONTRACTS);
        var next = state.with("words", words).with("stopped", known.stopped());
        for (var one : known.items()) if (!one.buyer().equals(desk.subject().buyer()) && next.find("found", "id", one.id()).texts().isEmpty()) next = next.put("found", "id", contract(one, desk.today()));
        var all = next;
        return Steps.of(all).handing("grid", said -> Sheets.grid(said, all));
    }

    /** What a contract says of its buyer, with where that was read and when. */
    private static State contract(Awarded one, LocalDate today) {
        return State.empty(1).with("id", one.id()).with("name", one.buyer()).with("number", one.number()).with("subject", one.subject()).with("holders", one.holders()).with("procedure", one.procedure())
                .with("amount", one.amount().map(euros -> String.valueOf(euros.cents())).orElse("")).with("months", one.months().map(String::valueOf).orElse("")).with("notified", one.notifiedOn().map(LocalDate::toString).orElse(""))
                .with("day", today.toString());
    }

    @Override
    public Findings advance(Move move, State state, Desk desk) {
        return switch (move.step()) {
            case "take" -> taken(move, state);
            case "look" -> looked(state, move.answers().text("words"), desk);
            case "entry" -> noted(move, state);
            default -> over(move, state);
        };
    }

    /** The other contracts of the same buyer stay to be taken: each is a column of its own. */
    private static Findings taken(Move move, State state) {
        var contract = state.find("found", "id", move.answers().text("contract"));
        return compared(state.put("entries", "id", contract.with("title", contract.text("name") + " · " + contract.text("number")).with("origin", "contract")));
    }

    private static Findings noted(Move move, State state) {
        var answers = move.answers();
        var chosen = answers.text("column");
        var id = chosen.isEmpty() ? "entry-" + (state.list("entries").size() + 1) : chosen;
        var entry = state.find("entries", "id", id).with("id", id).with("authority", answers.text("authority"));
        var authority = answers.has("authority") ? answers.text("authority") : answers.text("contact");
        if (chosen.isEmpty()) entry = entry.with("name", authority).with("title", authority).with("origin", "talk").with("amount", answers.has("amount") ? answers.text("amount") + "00" : "");
        for (var key : Sheets.keys(state)) if (answers.has(key)) entry = entry.with(key, answers.text(key));
        return compared(state.put("entries", "id", entry.with("talked", answers.text("day")).with("contact", answers.text("contact")).with("source", answers.text("source"))));
    }

    private static Findings compared(State state) {
        return Steps.of(state).handing("matrix", words -> Sheets.matrix(words, state)).handing("talks", words -> Sheets.talks(words, state));
    }

    private static Findings over(Move move, State state) {
        var next = state.with("phase", "over").with("lessons", move.answers().text("lessons")).with("regrets", move.answers().text("regrets"));
        var papers = new ArrayList<>(compared(next).handing("note", words -> Sheets.note(words, next)).artefacts());
        return new Findings(next, Steps.of(next).steps(), papers, true);
    }
}
