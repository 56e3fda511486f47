// SPDX-License-Identifier: Apache-2.0
package org.faisceau.notice;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
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

/** Prior information notice: {@code draft, again and again → published elsewhere, told to all → companies come forward → over}. */
@Component
public final class PriorNotice implements Technique {
    private static final Texts TEXTS = Texts.beside(PriorNotice.class);

    @Override
    public String id() {
        return "notice";
    }

    @Override
    public List<Question> questions() {
        return Sections.all(State.empty(stateVersion()));
    }

    @Override
    public Effort effort() {
        return new Effort(Effort.Stage.ANNOUNCE, 1, 25, true);
    }

    @Override
    public List<String> artefacts() {
        return List.of("notice", "receipt", "operators");
    }

    @Override
    public Findings begin(Brief brief, Desk desk) {
        var state = State.empty(stateVersion()).with("need", desk.subject().need()).with("buyer", desk.subject().buyer()).with("reference", desk.subject().reference()).with("begun", desk.today().toString())
                .with("subjectCpv", desk.subject().cpv().stream().findFirst().orElse("")).with("phase", "draft");
        return drafted(state, brief, desk);
    }

    @Override
    public Findings advance(Move move, State state, Desk desk) {
        return switch (move.step()) {
            case "draft" -> drafted(state, move.answers(), desk);
            case "publish" -> published(move, state, desk);
            case "respond" -> responded(move, state);
            default -> over(state);
        };
    }

    private static Findings drafted(State state, Brief brief, Desk desk) {
        var next = state.with("at", desk.now().atZone(Days.PARIS).toOffsetDateTime().toString());
        for (var key : Sections.KEYS) next = next.with(key, brief.text(key));
        if (Cpv.of(next).isEmpty()) throw new Declined("cpv.missing");
        var drafted = next;
        return Steps.of(drafted).handing("notice", words -> Sheets.notice(words, drafted));
    }

    /** The same words to all, panel and everybody. */
    private static Findings published(Move move, State state, Desk desk) {
        var words = TEXTS.in(Locale.FRENCH);
        var answers = move.answers();
        var next = state.with("sentOn", answers.text("sentOn")).with("publishedOn", answers.text("publishedOn")).with("number", answers.text("number")).with("message", answers.text("message")).with("phase", "published");
        desk.publish(words.say("notice.title", next.text("need")), told(words, next));
        return Steps.of(next).publishing("notice", all -> Sheets.notice(all, next)).handing("receipt", all -> Sheets.receipt(all, next));
    }

    private static String told(Words words, State state) {
        return String.join("\n\n", state.text("message"), state.text("description"), words.say("told.number", state.text("number").isEmpty() ? "—" : state.text("number")));
    }

    private static Findings responded(Move move, State state) {
        var answers = move.answers();
        var one = State.empty(1).with("company", answers.text("company")).with("contact", answers.text("contact")).with("day", answers.text("day")).with("interest", answers.text("interest"));
        var next = state.put("operators", "company", one);
        return Steps.of(next).handing("operators", words -> Sheets.operators(words, next));
    }

    private static Findings over(State state) {
        var next = state.with("phase", "over");
        return Steps.of(next).handing("operators", words -> Sheets.operators(words, next)).over();
    }
}
