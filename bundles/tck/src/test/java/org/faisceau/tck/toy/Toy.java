// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck.toy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Declined;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Effort;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Step;
import org.faisceau.sourcing.spi.Technique;

/** An open call: {@code publish → over}; it breaks the contract in the one way it is told. */
public final class Toy implements Technique {
    private final Fault fault;

    public Toy() {
        this(Fault.NONE);
    }

    public Toy(Fault fault) {
        this.fault = fault;
    }

    /** A way to break the contract. */
    public enum Fault {
        NONE,
        SPEECHLESS,
        FICKLE,
        PRESUMING,
        TOUCHY,
        FORGETFUL,
        ENDLESS,
        STUCK,
        SLOW,
        UNNAMED,
        EMPTY,
        AIMLESS,
        FAVOURING,
        NAMING,
        SECRETIVE,
        DEPENDENT,
        MISDATED,
        WEARY,
        WHISPERING,
        HOARDING,
        TALKATIVE
    }

    @Override
    public String id() {
        return "toy";
    }

    @Override
    public int stateVersion() {
        return fault == Fault.MISDATED ? 2 : 1;
    }

    @Override
    public List<Question> questions() {
        var asked = new ArrayList<>(List.of(Question.area("lead").required(), Question.line("remark")));
        if (fault == Fault.SPEECHLESS) asked.add(Question.line("unspoken"));
        return asked;
    }

    @Override
    public Effort effort() {
        return new Effort(Effort.Stage.ANNOUNCE, 1, 5, fault != Fault.SECRETIVE);
    }

    @Override
    public List<String> artefacts() {
        return List.of("call");
    }

    @Override
    public Findings begin(Brief brief, Desk desk) {
        if (fault == Fault.PRESUMING && !brief.has("remark")) throw new Declined("remark.missing");
        if (fault == Fault.TOUCHY && brief.text("lead").contains("<")) throw new IndexOutOfBoundsException(3);
        if (fault == Fault.DEPENDENT && !desk.forecasts(2027).stopped().isEmpty()) throw new Declined("forecasts.missing");
        if (fault == Fault.SLOW) hang();
        if (fault == Fault.HOARDING) desk.keep("all", "x".repeat(Desk.KEPT_MOST));
        if (fault == Fault.TALKATIVE) desk.publish("Open call", "x".repeat(Desk.BODY_MOST + 1));
        var state = State.empty(fault == Fault.MISDATED ? 1 : stateVersion()).with("lead", fault == Fault.FORGETFUL ? "" : brief.text("lead")).with("remark", brief.text("remark"))
                .with("number", fault == Fault.FICKLE ? UUID.randomUUID().toString() : "1");
        return steps(state, desk);
    }

    @Override
    public Findings advance(Move move, State state, Desk desk) {
        if (fault == Fault.FAVOURING) desk.tell(Set.of("company-b"), "Between us", state.text("lead"));
        if (fault == Fault.NAMING) desk.said(Set.of("company-b"), "Said to Tuyaux (fictifs)", state.text("lead"));
        desk.publish("Open call", state.text("lead"));
        if (fault == Fault.ENDLESS) return steps(state, desk);
        return steps(state, desk).over();
    }

    @Override
    public Optional<Findings> weekly(State state, Desk desk) {
        if (fault == Fault.WEARY) throw new IllegalStateException("weary");
        if (fault == Fault.WHISPERING) desk.tell(Set.of(), "Between weeks", "body");
        desk.report(words -> Sheet.titled(fault == Fault.WHISPERING ? "" : words.say("title")));
        return Optional.empty();
    }

    private Findings steps(State state, Desk desk) {
        var step = fault == Fault.STUCK ? Step.waiting("publish", desk.today(), desk.today()) : Step.open("publish", desk.today(), desk.today(), Question.tick("checked").required());
        return Findings.of(state, step).handing(fault == Fault.UNNAMED ? "other" : "call", words -> sheet(words.say("title"), state, desk));
    }

    private Sheet sheet(String title, State state, Desk desk) {
        if (fault == Fault.EMPTY) return Sheet.titled(title);
        return Sheet.titled(title).fact("…", fault == Fault.AIMLESS ? "—" : desk.subject().need()).text(state.text("lead"));
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
