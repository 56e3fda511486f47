// SPDX-License-Identifier: Apache-2.0
package org.faisceau.interview;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.WorkingDays;
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

/** One-to-one interview: {@code invite → hold, minutes each, a slot moved where a company cannot come → signed by both sides → over}. */
@Component
public final class Interview implements Technique {
    private static final Texts TEXTS = Texts.beside(Interview.class);

    @Override
    public String id() {
        return "interview";
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.area("objectives").required(), Question.lines("asked").required(), Question.number("minutes", 15, 180).required().of("60"), Question.day("firstDay").ahead().required(),
                Question.line("place").required());
    }

    @Override
    public Effort effort() {
        return new Effort(Effort.Stage.MEET, 4, 20, true);
    }

    @Override
    public List<String> artefacts() {
        return List.of("guide", "slots", "indices", "minutes");
    }

    @Override
    public Findings begin(Brief brief, Desk desk) {
        if (desk.panel().isEmpty()) throw new Declined("panel.empty");
        var pairs = Pairs.of(desk);
        var slots = Slots.of(pairs.companies(), brief.day("firstDay"), brief.number("minutes"));
        var state = State.empty(stateVersion()).with("need", desk.subject().need()).with("objectives", brief.text("objectives")).with("asked", String.join("\n", brief.lines("asked")))
                .with("minutes", brief.text("minutes")).with("place", brief.text("place")).with("phase", "invite")
                .with("slots", slots.stream().map(slot -> Timetable.slot(slot, pairs)).toList());
        return Steps.of(state, desk.today()).handing("guide", words -> Sheets.guide(words, state)).handing("slots", words -> Sheets.slots(words, state));
    }

    @Override
    public Findings advance(Move move, State state, Desk desk) {
        if (move.isByCompany()) return answered(move, state, desk);
        var company = move.answers().text("company");
        return switch (move.step()) {
            case "invite" -> invited(state.with("message", move.answers().text("message")).with("phase", "hold"), desk);
            case "late" -> invited(Timetable.joined(state, Pairs.of(desk)), desk);
            case "move" -> moved(move, company, state, desk);
            case "hold" -> held(move, company, state, desk);
            case "countersign" -> noted(state.put("slots", "company", Minutes.signedForBuyer(Timetable.of(state, company), move.answers().text("signatory"), desk.today())), desk);
            default -> over(state.with("why", move.answers().text("why")), desk);
        };
    }

    /** The same words to all; the hour alone is each one's own. Who left the panel since the slots were made is not asked, nobody is asked twice. */
    private static Findings invited(State state, Desk desk) {
        if (desk.panel().isEmpty()) throw new Declined("panel.empty");
        var words = TEXTS.in(Locale.FRENCH);
        var asked = Timetable.unasked(state, desk.panel());
        if (!asked.isEmpty()) desk.tell(asked.stream().map(slot -> slot.text("company")).collect(Collectors.toSet()), words.say("invite.title", state.text("need")), state.text("message") + "\n\n" + state.text("objectives") + "\n\n" + state.text("asked"));
        var next = state;
        for (var slot : asked) {
            next = next.put("slots", "company", slot.with("asked", desk.today().toString()));
            confirm(state, slot, desk);
        }
        return planned(next, desk);
    }

    private static void confirm(State state, State slot, Desk desk) {
        var words = TEXTS.in(Locale.FRENCH);
        var day = LocalDate.parse(slot.text("day"));
        desk.ask(slot.text("company"), "confirm", words.say("confirm.title"), words.say("confirm.lead", words.day(day), slot.text("from"), slot.text("to"), state.text("place")), Indices.asked(words, slot), day);
    }

    private static Findings moved(Move move, String company, State state, Desk desk) {
        if (!isAsked(company, desk)) throw new Declined("move.left");
        var next = Timetable.moved(state, company, move.answers().day("newDay"), LocalTime.parse(move.answers().text("from")), desk.today());
        confirm(next, Timetable.of(next, company), desk);
        return planned(next, desk);
    }

    private static Findings held(Move move, String company, State state, Desk desk) {
        var words = TEXTS.in(Locale.FRENCH);
        var answers = move.answers();
        var slot = Minutes.noted(Timetable.of(state, company), answers, desk.today());
        var findings = noted(state.put("slots", "company", slot), desk);
        // It may have declined since it was met: its minutes are noted, and it is asked no more.
        if (!isAsked(company, desk)) return findings;
        if (answers.has("given")) desk.said(Set.of(company), words.say("given.title", state.text("need")), answers.text("given"));
        desk.ask(company, "sign", words.say("sign.title"), Minutes.lead(words, slot), Minutes.asked(words, slot), WorkingDays.ofFrance().plus(desk.today(), Minutes.SIGNING_DAYS));
        return findings;
    }

    private static boolean isAsked(String company, Desk desk) {
        return desk.panel().stream().anyMatch(one -> one.id().equals(company));
    }

    private static Findings answered(Move move, State state, Desk desk) {
        var slot = Timetable.of(state, move.company());
        if (move.step().equals("sign")) return noted(state.put("slots", "company", Minutes.answered(slot, move.answers(), desk.today())), desk);
        boolean isAgreed = move.answers().has("agreed");
        var other = move.answers().text("other");
        // Once for a slot, however often it answers.
        if (!isAgreed && slot.text("answered").isEmpty()) desk.report(words -> Sheets.cannotCome(words, state, slot, other));
        var next = state.put("slots", "company", Indices.noted(slot.with("confirmed", isAgreed ? desk.today().toString() : "").with("answered", desk.today().toString()).with("other", other), move.answers()));
        return planned(next, desk).handing("indices", words -> Indices.sheet(words, next));
    }

    private static Findings planned(State state, Desk desk) {
        return Steps.of(state, desk.today()).handing("slots", words -> Sheets.slots(words, state));
    }

    private static Findings noted(State state, Desk desk) {
        return Steps.of(state, desk.today()).handing("minutes", words -> Sheets.minutes(words, state));
    }

    private static Findings over(State state, Desk desk) {
        var next = state.with("phase", "over");
        return noted(next, desk).handing("indices", words -> Indices.sheet(words, next)).over();
    }
}
