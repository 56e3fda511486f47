// SPDX-License-Identifier: Apache-2.0
package org.faisceau.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Declined;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Effort;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Handout;
import org.faisceau.sourcing.spi.Meeting;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.Proposal;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Technique;
import org.osgi.service.component.annotations.Component;

/** Supplier meeting: {@code announce to everybody → register, hand out the slides, hold, answer questions → minutes to everybody → over}. */
@Component
public final class SupplierMeeting implements Technique {
    private static final Texts TEXTS = Texts.beside(SupplierMeeting.class);

    @Override
    public String id() {
        return "meeting";
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.area("objectives").required(), Question.lines("agenda").required(), Question.day("day").ahead().required(), Question.hour("from").required(),
                Question.number("minutes", 30, 480).required().of("120"), Question.line("place").required(), Question.day("until").ahead().required());
    }

    @Override
    public Effort effort() {
        return new Effort(Effort.Stage.MEET, 3, 20, true);
    }

    @Override
    public List<String> artefacts() {
        return List.of("invitation", "presentation", "attendance", "minutes");
    }

    @Override
    public Findings begin(Brief brief, Desk desk) {
        var day = brief.day("day");
        var until = brief.day("until").isAfter(day) ? day : brief.day("until");
        var to = Meeting.end(LocalTime.parse(brief.text("from")), brief.number("minutes"));
        var state = State.empty(stateVersion()).with("need", desk.subject().need()).with("objectives", brief.text("objectives")).with("agenda", String.join("\n", brief.lines("agenda"))).with("day", day.toString())
                .with("from", brief.text("from")).with("to", to.toString()).with("place", brief.text("place")).with("until", until.toString()).with("begun", desk.today().toString()).with("phase", "announce");
        return Steps.of(state).handing("invitation", words -> Sheets.invitation(words, state));
    }

    @Override
    public Findings advance(Move move, State state, Desk desk) {
        var known = Guests.with(state, desk.panel());
        if (move.isByCompany()) return registered(move, known, desk);
        if (move.isBySender()) return joined(move, known, desk);
        return switch (move.step()) {
            case "announce" -> announced(move, known, desk);
            case "late" -> asked(known, desk);
            case "aside" -> aside(move.answers(), known, desk);
            case "present" -> presented(move, known, desk);
            case "hold" -> held(move, known, desk);
            case "queries" -> replied(known, known.find("queries", "id", move.answers().text("query")), move.answers());
            case "faq" -> replied(known, Guests.query(known, move.answers().text("asked")), move.answers());
            default -> over(move, known, desk);
        };
    }

    /** Open to everybody, and in the same words to the panel. */
    private static Findings announced(Move move, State state, Desk desk) {
        var words = TEXTS.in(Locale.FRENCH);
        if (desk.panel().isEmpty()) throw new Declined("panel.empty");
        var next = state.with("message", move.answers().text("message")).with("phase", "gather");
        var title = words.say("invitation.title", next.text("need"));
        desk.publish(title, next.text("message") + "\n\n" + where(words, next) + "\n\n" + next.text("objectives") + "\n\n" + next.text("agenda"));
        desk.propose(Proposal.meeting("meeting", Sheets.proposed(words, next)));
        desk.open("join", title, next.text("message") + "\n\n" + where(words, next), Guests.form(),
                LocalDate.parse(next.text("until")));
        return asked(next, desk).publishing("invitation", all -> Sheets.invitation(all, next));
    }

    /** By the form open to everybody; the same sent twice is one registration. */
    private static Findings joined(Move move, State state, Desk desk) {
        var words = TEXTS.in(Locale.FRENCH);
        if (!state.text("held").isEmpty()) throw new Declined("join.held");
        desk.reply(move.sender(), words.say("join.received", words.day(desk.today()), where(words, state)));
        return expected(Guests.joined(state, move, desk.today()));
    }

    private static Findings aside(Brief answers, State state, Desk desk) {
        desk.reply(answers.text("guest"), TEXTS.in(Locale.FRENCH).say("join.aside", answers.text("why")));
        return expected(Guests.without(state, answers.text("guest")));
    }

    private static Findings expected(State state) {
        return Steps.of(state).handing("attendance", words -> Sheets.attendance(words, state));
    }

    /** The same form to those of the panel that have none yet. */
    private static Findings asked(State state, Desk desk) {
        var words = TEXTS.in(Locale.FRENCH);
        var form = List.of(Question.tick("coming").worded("register.coming"), Question.line("who").worded("register.who"), Question.area("query").worded("register.query"));
        var next = state;
        for (var guest : state.list("guests")) {
            if (!guest.text("asked").isEmpty() || desk.panel().stream().noneMatch(company -> company.id().equals(guest.text("company")))) continue;
            desk.ask(guest.text("company"), "register", words.say("invitation.title", state.text("need")), where(words, state), form, LocalDate.parse(state.text("until")));
            next = next.put("guests", "company", guest.with("asked", desk.today().toString()));
        }
        return expected(next);
    }

    private static String where(Words words, State state) {
        return words.say("register.lead", words.weekday(LocalDate.parse(state.text("day"))), state.text("from"), state.text("to"), state.text("place"), words.day(LocalDate.parse(state.text("until"))));
    }

    private static Findings registered(Move move, State state, Desk desk) {
        var answers = move.answers();
        var guest = state.find("guests", "company", move.company()).with("coming", answers.has("coming") ? "yes" : "no").with("who", answers.text("who")).with("at", desk.today().toString());
        return expected(Guests.asking(state.put("guests", "company", guest), answers.text("query")));
    }

    /** The slides go to all, whoever comes. */
    private static Findings presented(Move move, State state, Desk desk) {
        var words = TEXTS.in(Locale.FRENCH);
        var document = move.answers().text("slides");
        var outline = move.answers().text("outline");
        desk.hand(Set.of(), document, words.say("presentation.title", state.text("need")), outline);
        var name = desk.documents().stream().filter(one -> one.id().equals(document)).map(Handout::title).findFirst().orElse("");
        var next = state.with("slides", name).with("outline", outline).with("presented", desk.today().toString()).with("told", String.valueOf(desk.panel().size()));
        return Steps.of(next).handing("presentation", all -> Sheets.presentation(all, next));
    }

    private static Findings held(Move move, State state, Desk desk) {
        var answers = move.answers();
        return expected(Guests.present(state, answers).with("held", desk.today().toString()).with("agents", answers.text("agents")).with("others", String.join("\n", answers.lines("others"))));
    }

    /** Published with the minutes, without a word of who asked. */
    private static Findings replied(State state, State query, Brief answers) {
        var next = state.put("queries", "id", query.with("worded", answers.text("worded")).with("reply", answers.text("reply")));
        return Steps.of(next).handing("minutes", words -> Sheets.minutes(words, next));
    }

    private static Findings over(Move move, State state, Desk desk) {
        var words = TEXTS.in(Locale.FRENCH);
        var given = move.answers().text("given");
        var next = state.with("phase", "over").with("minutes", move.answers().text("report")).with("given", given);
        var came = next.list("guests").stream().filter(guest -> guest.text("present").equals("yes")).map(guest -> guest.text("company")).filter(one -> desk.panel().stream().anyMatch(company -> company.id().equals(one))).collect(Collectors.toSet());
        var title = words.say("minutes.title", next.text("need"));
        if (!given.isEmpty() && !came.isEmpty()) desk.said(came, words.say("given.title", next.text("need")), given);
        desk.publish(title, Sheets.published(words, next));
        return Steps.of(next).handing("minutes", all -> Sheets.minutes(all, next)).handing("attendance", all -> Sheets.attendance(all, next)).over();
    }
}
