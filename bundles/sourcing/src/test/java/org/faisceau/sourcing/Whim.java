// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
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

/** A technique that does as it is told: {@code fine}, or {@code throw}, {@code hang}, {@code flood}, {@code stranger} after it told the panel something. */
final class Whim implements Technique {
    private final int version;

    Whim(int version) {
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
        desk.tell(Set.of(), "Whim " + whim, "body");
        desk.keep("last", whim);
        switch (whim) {
            case "throw" -> throw new IllegalStateException("as told");
            case "hang" -> hang();
            case "stranger" -> desk.tell(Set.of("nobody"), "x", "y");
            default -> desk.panel().forEach(company -> desk.ask(company.id(), "again", "Again?", "lead", questions(), desk.today().plusDays(3)));
        }
        var size = whim.equals("flood") ? 3_000_000 : 10;
        return Findings.of(state.with("last", whim).with("count", state.text("count") + "x"), Step.open("again", desk.today(), desk.today().plusDays(3), Question.line("whim").required()))
                .handing("note", words -> Sheet.titled("Note on " + desk.subject().need()).text("n".repeat(size)));
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
