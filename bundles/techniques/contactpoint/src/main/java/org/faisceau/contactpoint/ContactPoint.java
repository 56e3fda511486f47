// SPDX-License-Identifier: Apache-2.0
package org.faisceau.contactpoint;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Texts;
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

/** Contact point: {@code open the form to everybody → receive, route, reply}, again and again, {@code → close → over}. */
@Component
public final class ContactPoint implements Technique {
    private static final Texts TEXTS = Texts.beside(ContactPoint.class);
    private static final int MOST_THEMES = 20;
    /** Beyond these, those who lead read the register: a flood is not passed on to them. */
    private static final int REPORTED_A_DAY = 10;

    @Override
    public String id() {
        return "contactpoint";
    }

    @Override
    public List<Question> questions() {
        var words = TEXTS.in(Locale.FRENCH);
        return List.of(Question.line("holder").required(), Question.line("standIn").required(), Question.lines("themes").required().of(words.say("themes.usual")), Question.number("routeDays", 1, 30).required().of("5"),
                Question.number("replyDays", 1, 120).required().of("20"), Question.number("keepDays", 30, 1825).required().of(Requests.KEPT_USUALLY), Question.day("until").ahead().required(), Question.area("model").required().atMost(Requests.TEXT_MOST).of(words.say("model.usual")));
    }

    @Override
    public Effort effort() {
        return new Effort(Effort.Stage.ANNOUNCE, 4, 30, true);
    }

    @Override
    public List<String> artefacts() {
        return List.of("form", "register", "reply");
    }

    @Override
    public Findings begin(Brief brief, Desk desk) {
        var themes = brief.lines("themes");
        if (themes.size() > MOST_THEMES) throw new Declined("themes.many", MOST_THEMES, themes.size());
        var until = brief.day("until").isBefore(desk.today()) ? desk.today() : brief.day("until");
        var state = State.empty(stateVersion()).with("need", desk.subject().need()).with("buyer", desk.subject().buyer()).with("holder", brief.text("holder")).with("standIn", brief.text("standIn"))
                .with("themes", String.join("\n", themes)).with("routeDays", brief.text("routeDays")).with("replyDays", brief.text("replyDays")).with("keepDays", brief.text("keepDays")).with("until", until.toString()).with("model", brief.text("model"))
                .with("elsewhere", String.join("\n", desk.elsewhere())).with("begun", desk.today().toString()).with("seen", desk.today().toString()).with("phase", "open");
        return Steps.of(state).handing("form", words -> Sheets.form(words, state)).handing("reply", words -> Sheets.reply(words, state));
    }

    @Override
    public Findings advance(Move move, State before, Desk desk) {
        var state = before.with("seen", desk.today().toString());
        if (move.isBySender()) return received(move, state, desk);
        return switch (move.step()) {
            case "open" -> opened(move, state, desk);
            case "route" -> routed(move, state, desk);
            case "reply" -> replied(move, state, desk);
            default -> registered(state.with("phase", "over"), desk).over();
        };
    }

    /** Published, so that nobody hears of it alone. */
    private static Findings opened(Move move, State state, Desk desk) {
        var words = TEXTS.in(Locale.FRENCH);
        var next = state.with("message", move.answers().text("message")).with("beside", move.answers().text("beside")).with("phase", "taken");
        var title = words.say("form.title", next.text("buyer"));
        var lead = words.say("form.lead", next.text("message"), next.text("need"), Integer.parseInt(next.text("replyDays")), next.text("holder"), next.text("standIn"));
        desk.publish(title, lead);
        desk.open("offer", title, lead, Requests.form(next), LocalDate.parse(next.text("until")));
        return Steps.of(next).publishing("form", all -> Sheets.form(all, next)).handing("register", all -> Sheets.register(all, next));
    }

    /** The same request sent twice keeps its first number. */
    private static Findings received(Move move, State state, Desk desk) {
        var twin = Requests.twin(state, move.answers());
        var request = twin.orElseGet(() -> Requests.of(state, move, desk.today()));
        desk.reply(move.sender(), Requests.told(TEXTS.in(Locale.FRENCH), state, request));
        if (twin.isEmpty()) {
            if (Requests.of(state, desk.today()).count() < REPORTED_A_DAY) desk.report(words -> Sheets.arrived(words, state, request));
            return registered(state.put("requests", "id", request), desk);
        }
        return registered(state.put("twins", "id", State.empty(1).with("id", move.sender()).with("of", request.text("id"))), desk);
    }

    /** To whom the theme says, where nobody says otherwise. */
    private static Findings routed(Move move, State state, Desk desk) {
        var request = state.find("requests", "id", move.answers().text("request"));
        var service = move.answers().has("service") ? move.answers().text("service") : Requests.service(state, request.text("theme"));
        return changed(state, request.with("service", service).with("routed", desk.today().toString()), desk);
    }

    /** What the reply says of the need goes to everybody as well. */
    private static Findings replied(Move move, State state, Desk desk) {
        var answers = move.answers();
        var request = state.find("requests", "id", answers.text("request")).with("outcome", answers.text("outcome")).with("reply", answers.text("reply")).with("closed", desk.today().toString());
        if (answers.has("given")) desk.publish(TEXTS.in(Locale.FRENCH).say("given.title", state.text("need")), answers.text("given"));
        return changed(state, request, desk);
    }

    /** Those who lead hear what is late or due. Who wrote, and what, is not kept longer than was said, however long the contact point stays open. */
    @Override
    public Optional<Findings> weekly(State before, Desk desk) {
        var state = before.with("seen", desk.today().toString());
        var due = Requests.toForget(state, desk.today()).toList();
        var pressing = Requests.pressing(state).toList();
        if (due.isEmpty() && pressing.isEmpty()) return Optional.empty();
        if (!pressing.isEmpty()) desk.report(words -> Sheets.pressing(words, state, pressing));
        var next = state;
        for (var request : due) next = replied(next, Requests.forgotten(request, desk.today()), desk);
        return Optional.of(registered(next, desk));
    }

    private static Findings changed(State state, State request, Desk desk) {
        return registered(replied(state, request, desk), desk);
    }

    private static State replied(State state, State request, Desk desk) {
        var told = Requests.told(TEXTS.in(Locale.FRENCH), state, request);
        desk.reply(request.text("id"), told);
        state.list("twins").stream().filter(twin -> twin.text("of").equals(request.text("id"))).forEach(twin -> desk.reply(twin.text("id"), told));
        return state.put("requests", "id", request);
    }

    private static Findings registered(State state, Desk desk) {
        var next = state.with("seen", desk.today().toString());
        return Steps.of(next).handing("register", words -> Sheets.register(words, next));
    }
}
