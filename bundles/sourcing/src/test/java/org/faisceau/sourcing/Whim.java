// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Declined;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Effort;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Meeting;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.Proposal;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Step;
import org.faisceau.sourcing.spi.Technique;

/** A technique that does as it is told: {@code fine}, {@code publish}, {@code hand}, or {@code throw}, {@code hang}, {@code flood}, {@code stranger} after it told the panel something. */
public final class Whim implements Technique {
    private final int version;
    /** What somebody does while it is asked what the week brought, once. */
    Runnable meanwhile = () -> {};
    /** How often it did more than a campaign bears, the refused one not counted. */
    int flooded;

    public Whim(int version) {
        this.version = version;
    }

    @Override
    public String id() {
        return "whim";
    }

    @Override
    public int stateVersion() {
        return version;
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.line("whim").required());
    }

    @Override
    public Effort effort() {
        return new Effort(Effort.Stage.ASK, 1, 5, true);
    }

    @Override
    public List<String> artefacts() {
        return List.of("note");
    }

    @Override
    public Findings begin(Brief brief, Desk desk) {
        return advance(new Move("begin", "", brief), State.empty(version), desk);
    }

    @Override
    public Findings advance(Move move, State state, Desk desk) {
        var whim = move.answers().text("whim");
        if (move.isBySender()) desk.reply(move.sender(), "We read: " + whim);
        desk.tell(Set.of(), "Whim " + whim, "body");
        desk.keep("last", whim);
        switch (whim) {
            case "throw" -> throw new IllegalStateException("as told");
            case "decline" -> throw new Declined("failure.late", 7);
            case "hang" -> hang();
            case "hoard" -> flood(() -> desk.keep("k" + flooded, "y".repeat(100_000)));
            case "chatter" -> flood(() -> desk.said(Set.of(), "Said", "y".repeat(100_000)));
            case "quiz" -> flood(() -> desk.ask(desk.panel().get(0).id(), "quiz", "Quiz", "y".repeat(90_000), List.of(), desk.today()));
            case "store" -> desk.keep("much", "y".repeat(5_890_000));
            case "clear" -> desk.keep("much", "");
            case "orate" -> desk.publish("To everybody", "y".repeat(1_000_001));
            case "headline" -> desk.tell(Set.of(), "y".repeat(1001), "body");
            case "babble" -> flood(() -> desk.said(Set.of(), "Said", "body"));
            case "stranger" -> desk.tell(Set.of("nobody"), "x", "y");
            case "publish" -> desk.publish("To everybody", "body");
            case "propose" -> desk.propose(Proposal.need("one", "A need of " + move.answers().text("paper"), "text", "https://revue.example/1"));
            case "meet" -> desk.propose(Proposal.meeting("three", new Meeting("m", "A meeting", "About it", "Town hall", LocalDate.of(2026, 12, 10), LocalTime.of(9, 30), LocalTime.of(11, 0))));
            case "offer" -> desk.propose(Proposal.solution("two", "A solution", "text", "", move.answers().text("paper")));
            case "titled" -> {
                desk.tell(Set.of(), "Again?", "lead");
                desk.panel().forEach(company -> desk.ask(company.id(), "again", "Again?", "lead", questions(), desk.today().plusDays(3)));
            }
            case "open" -> desk.open("offer", "Offer something", "lead", List.of(Question.area("whim").required()), desk.today().plusDays(3));
            case "hand" -> desk.hand(Set.of(), move.answers().text("paper"), "Here it is", "body");
            default -> desk.panel().forEach(company -> desk.ask(company.id(), "again", "Again?", "lead", questions(), desk.today().plusDays(3)));
        }
        var size = whim.equals("flood") ? 3_000_000 : 10;
        return Findings.of(state.with("last", whim).with("count", state.text("count") + "x"), Step.open("again", desk.today(), desk.today().plusDays(3), Question.line("whim").required(), Question.file("paper"), Question.picture("snap")))
                .publishing("dates", words -> Sheet.titled("Dates of all").file("dates.txt", whim)).handing("note", words -> note(desk).text("n".repeat(size)));
    }

    private void flood(Runnable act) {
        for (flooded = 0; flooded < 100_000; flooded++) act.run();
    }

    @Override
    public Optional<Findings> weekly(State state, Desk desk) {
        if (state.text("last").equals("throw-weekly")) throw new IllegalStateException("as told");
        if (state.text("last").equals("quiet")) return Optional.empty();
        var faster = meanwhile;
        meanwhile = () -> {};
        faster.run();
        desk.report(words -> Sheet.titled("Week of " + words.locale()).text("text").items(List.of("one", "two")).fact("a", "b").table("t", List.of("c"), List.of(List.of("d"))));
        desk.propose(Proposal.need("week", "Weekly need", "", ""));
        return Optional.of(Findings.of(state.with("week", "told")));
    }

    private static Sheet note(Desk desk) {
        var meeting = new Meeting("first", "Round table", "in small groups", "Town hall", desk.today(), LocalTime.of(9, 30), LocalTime.of(11, 0));
        return Sheet.titled("Note on " + desk.subject().need()).meetings("Dates", List.of(meeting)).file("list.csv", "a;b\n").fact("contracts", desk.contracts("Sondes de fuites", 5).toString())
                .fact("forecasts", desk.forecasts(2026).toString());
    }

    @Override
    public State migrate(State old) {
        return new State(version, old.texts(), old.lists()).with("migrated", "from " + old.version());
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
