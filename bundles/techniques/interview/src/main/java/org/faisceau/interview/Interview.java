// SPDX-License-Identifier: Apache-2.0
package org.faisceau.interview;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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
import org.faisceau.sourcing.spi.Step;
import org.faisceau.sourcing.spi.Technique;
import org.osgi.service.component.annotations.Component;

/** One-to-one interview: {@code invite → hold, one minute each → signed by the companies → over}. */
@Component
public final class Interview implements Technique {
    private static final Texts TEXTS = Texts.beside(Interview.class);
    private static final int SIGNING_DAYS = 10;

    @Override
    public String id() {
        return "interview";
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.area("objectives").required(), Question.lines("asked").required(), Question.number("minutes", 15, 180).required().of("60"), Question.day("firstDay").required(),
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
                .with("slots", slots.stream().map(slot -> noted(slot, pairs)).toList());
        return findings(state, desk).handing("guide", words -> Sheets.guide(words, state)).handing("slots", words -> Sheets.slots(words, state));
    }

    private State noted(Slots.Slot slot, Pairs pairs) {
        return State.empty(stateVersion()).with("company", slot.company().id()).with("name", slot.company().name()).with("day", slot.day().toString()).with("from", slot.from().toString())
                .with("to", slot.to().toString()).with("near", pairs.near(slot.company()));
    }

    /** With a slot of the same length, behind the others, for each that came into the panel since. */
    private State joined(State state, Desk desk) {
        var slots = state.list("slots");
        var last = slots.get(slots.size() - 1);
        var pairs = Pairs.of(desk);
        var since = pairs.companies().stream().filter(company -> state.find("slots", "company", company.id()).texts().isEmpty()).toList();
        var next = state;
        for (var slot : Slots.after(since, LocalDate.parse(last.text("day")), LocalTime.parse(last.text("to")), Integer.parseInt(state.text("minutes")))) next = next.put("slots", "company", noted(slot, pairs));
        return next;
    }

    @Override
    public Findings advance(Move move, State state, Desk desk) {
        if (move.isByCompany()) return answered(move, state, desk);
        return switch (move.step()) {
            case "invite" -> invited(state.with("message", move.answers().text("message")).with("phase", "hold"), desk);
            case "late" -> invited(joined(state, desk), desk);
            case "hold" -> held(move, state, desk);
            default -> over(state, desk);
        };
    }

    /** The same words to all; the hour alone is each one's own. Who left the panel since the slots were made is not asked, nobody is asked twice. */
    private Findings invited(State state, Desk desk) {
        if (desk.panel().isEmpty()) throw new Declined("panel.empty");
        var words = TEXTS.in(Locale.FRENCH);
        var asked = state.list("slots").stream().filter(slot -> slot.text("asked").isEmpty() && isAsked(slot.text("company"), desk)).toList();
        if (!asked.isEmpty()) desk.tell(asked.stream().map(slot -> slot.text("company")).collect(Collectors.toSet()), words.say("invite.title", state.text("need")), state.text("message") + "\n\n" + state.text("objectives") + "\n\n" + state.text("asked"));
        var next = state;
        for (var slot : asked) {
            next = next.put("slots", "company", slot.with("asked", desk.today().toString()));
            desk.ask(slot.text("company"), "confirm", words.say("confirm.title"), words.say("confirm.lead", words.day(LocalDate.parse(slot.text("day"))), slot.text("from"), slot.text("to"), state.text("place")),
                    Indices.asked(words), LocalDate.parse(slot.text("day")));
        }
        var all = next;
        return findings(all, desk).handing("slots", sheet -> Sheets.slots(sheet, all));
    }

    private Findings held(Move move, State state, Desk desk) {
        var words = TEXTS.in(Locale.FRENCH);
        var answers = move.answers();
        var company = answers.text("company");
        var slot = state.find("slots", "company", company).with("held", answers.text("day")).with("present", answers.text("present")).with("text", answers.text("text")).with("given", answers.text("given")).with("signed", "");
        var next = state.put("slots", "company", slot);
        var findings = findings(next, desk).handing("minutes", all -> Sheets.minutes(all, next));
        // It may have declined since it was met: its minutes are noted, and it is asked no more.
        if (!isAsked(company, desk)) return findings;
        if (answers.has("given")) desk.said(Set.of(company), words.say("given.title", state.text("need")), answers.text("given"));
        desk.ask(company, "sign", words.say("sign.title"), answers.text("text"), List.of(Question.tick("agreed").labelled(words.say("sign.agreed")), Question.area("remark").labelled(words.say("sign.remark"))),
                WorkingDays.ofFrance().plus(desk.today(), SIGNING_DAYS));
        return findings;
    }

    private static boolean isAsked(String company, Desk desk) {
        return desk.panel().stream().anyMatch(one -> one.id().equals(company));
    }

    private Findings answered(Move move, State state, Desk desk) {
        var slot = state.find("slots", "company", move.company());
        var answers = move.answers();
        boolean isAgreed = answers.has("agreed");
        var changed = move.step().equals("sign")
                ? slot.with("signed", isAgreed ? desk.today().toString() : "").with("remark", answers.text("remark"))
                : Indices.noted(slot.with("confirmed", isAgreed ? desk.today().toString() : "").with("other", answers.text("other")), answers);
        var next = state.put("slots", "company", changed);
        var findings = findings(next, desk).handing("slots", words -> Sheets.slots(words, next));
        return move.step().equals("sign") ? findings.handing("minutes", words -> Sheets.minutes(words, next)) : findings.handing("indices", words -> Indices.sheet(words, next));
    }

    private Findings over(State state, Desk desk) {
        var next = state.with("phase", "over");
        return findings(next, desk).handing("minutes", words -> Sheets.minutes(words, next)).handing("indices", words -> Indices.sheet(words, next)).over();
    }

    private static Findings findings(State state, Desk desk) {
        var slots = state.list("slots");
        var first = LocalDate.parse(slots.get(0).text("day"));
        var last = LocalDate.parse(slots.get(slots.size() - 1).text("day"));
        var signing = WorkingDays.ofFrance().plus(last, SIGNING_DAYS);
        var phase = state.text("phase");
        var steps = new ArrayList<Step>();
        var begun = desk.today().isAfter(first) ? first : desk.today();
        steps.add(phase.equals("invite") ? Step.open("invite", begun, first, Question.area("message").required().of(TEXTS.in(Locale.FRENCH).say("invite.message"))) : Step.done("invite", begun, first));
        if (phase.equals("hold")) steps.add(Step.open("late", begun, last, Question.tick("checked").required()));
        steps.add(phase.equals("hold") ? Step.open("hold", first, last, minutes(state)) : phase.equals("over") ? Step.done("hold", first, last) : Step.waiting("hold", first, last));
        steps.add(phase.equals("hold") ? Step.open("close", last, signing, Question.tick("close").required()) : phase.equals("over") ? Step.done("close", last, signing) : Step.waiting("close", last, signing));
        return Findings.of(state, steps.toArray(Step[]::new));
    }

    private static Question[] minutes(State state) {
        var companies = state.list("slots").stream().map(slot -> new Question.Option(slot.text("company"), slot.text("name"))).toList();
        return new Question[] {Question.choice("company", companies).required(), Question.day("day").required(), Question.line("present").required(), Question.area("text").required(), Question.area("given")};
    }
}
