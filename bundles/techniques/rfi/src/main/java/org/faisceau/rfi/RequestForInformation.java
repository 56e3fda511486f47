// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rfi;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Texts;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Company;
import org.faisceau.sourcing.spi.Declined;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Effort;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Technique;
import org.osgi.service.component.annotations.Component;

/** Request for information, to the panel or to everybody: {@code send → collect, and answer questions to all → synthesis → over}. */
@Component
public final class RequestForInformation implements Technique {
    private static final Texts TEXTS = Texts.beside(RequestForInformation.class);
    private static final int MOST_QUESTIONS = 30;

    @Override
    public String id() {
        return "rfi";
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.choice("reach", List.of(new Question.Option("all", ""), new Question.Option("panel", ""))).required(), Question.line("reason"), Question.area("lead").required(), Question.lines("asked").required(), Question.day("until").ahead().required());
    }

    @Override
    public Effort effort() {
        return new Effort(Effort.Stage.ASK, 3, 25, true);
    }

    @Override
    public List<String> artefacts() {
        return List.of("questionnaire", "recipients", "answers", "queries", "synthesis", "annex");
    }

    @Override
    public Findings begin(Brief brief, Desk desk) {
        var asked = brief.lines("asked");
        if (asked.size() > MOST_QUESTIONS) throw new Declined("asked.many", MOST_QUESTIONS, asked.size());
        var state = State.empty(stateVersion()).with("need", desk.subject().need()).with("reach", brief.text("reach")).with("reason", brief.text("reason")).with("lead", brief.text("lead")).with("asked", String.join("\n", asked)).with("until", brief.text("until"))
                .with("begun", desk.today().toString()).with("phase", "send");
        return Steps.of(state).handing("questionnaire", words -> Sheets.questionnaire(words, state));
    }

    @Override
    public Findings advance(Move move, State state, Desk desk) {
        if (move.isByCompany()) return answered(move, state, desk);
        if (move.isBySender()) return taken(move, state, desk);
        return switch (move.step()) {
            case "send" -> sent(state, desk);
            case "late" -> sentLater(state, desk);
            case "queries" -> replied(move, state, desk);
            case "aside" -> aside(move.answers(), state, desk);
            default -> over(move, state);
        };
    }

    /** One text to all, at one moment; to everybody, it is published and a form without account opened, whoever is in the panel. */
    private static Findings sent(State state, Desk desk) {
        if (!Everybody.isAsked(state)) {
            if (desk.panel().isEmpty()) throw new Declined("panel.empty");
        } else {
            desk.publish(title(state), told(state));
            desk.open("everybody", title(state), state.text("lead"), Form.toEverybody(state), LocalDate.parse(state.text("until")));
        }
        return asked(state.with("phase", "collect").with("sent", desk.today().toString()).with("companies", String.valueOf(desk.panel().size())), desk.panel(), Everybody.isAsked(state), desk);
    }

    /** The same text and the same last day for those that came into the panel since; nothing where none did. */
    private static Findings sentLater(State state, Desk desk) {
        return asked(state, desk.panel().stream().filter(company -> state.find("answers", "company", company.id()).texts().isEmpty()).toList(), false, desk);
    }

    private static Findings asked(State state, List<Company> companies, boolean isPublishedNow, Desk desk) {
        var form = Form.of(state, state.text("companies").isEmpty() ? desk.panel().size() : Integer.parseInt(state.text("companies")));
        if (!companies.isEmpty() && !isPublishedNow) desk.tell(companies.stream().map(Company::id).collect(Collectors.toSet()), title(state), told(state));
        var next = state;
        for (var company : companies) {
            desk.ask(company.id(), "answer", title(state), state.text("lead"), form, LocalDate.parse(state.text("until")));
            next = next.put("answers", "company", State.empty(1).with("company", company.id()).with("name", company.name()).with("sent", desk.today().toString()));
        }
        var told = next;
        return Steps.of(told).handing("recipients", all -> Sheets.recipients(all, told));
    }

    private static String title(State state) {
        return TEXTS.in(Locale.FRENCH).say("send.title", state.text("need"));
    }

    private static String told(State state) {
        var words = TEXTS.in(Locale.FRENCH);
        return state.text("lead") + "\n\n" + state.text("asked") + "\n\n" + words.say("send.until", words.day(LocalDate.parse(state.text("until"))));
    }

    private static Findings answered(Move move, State state, Desk desk) {
        var answer = state.find("answers", "company", move.company()).with("at", desk.today().toString());
        for (var entry : move.answers().answers().entrySet()) answer = answer.with(entry.getKey(), entry.getValue());
        var next = state.put("answers", "company", answer);
        return compared(Queries.with(next, move.answers().text("query")));
    }

    /** By the form open to everybody; the same sent twice is one answer. */
    private static Findings taken(Move move, State state, Desk desk) {
        desk.reply(move.sender(), Everybody.receipt(TEXTS.in(Locale.FRENCH), state, desk.today()));
        if (Everybody.twin(state, move.answers()).isPresent()) return compared(state);
        return compared(Queries.with(Everybody.taken(state, move, desk.today()), move.answers().text("query")));
    }

    private static Findings aside(Brief answers, State state, Desk desk) {
        desk.reply(answers.text("answer"), TEXTS.in(Locale.FRENCH).say("open.aside", answers.text("why")));
        var query = state.find("answers", "company", answers.text("answer")).text("query");
        return compared(Queries.without(Everybody.aside(state, answers.text("answer"), answers.text("why"), desk.today()), query));
    }

    private static Findings compared(State state) {
        return Steps.of(state).handing("answers", words -> Sheets.answers(words, state)).handing("recipients", words -> Sheets.recipients(words, state));
    }

    /** To all at once, and without a word of who asked: in other words where its own would give away who, or a secret. */
    private static Findings replied(Move move, State state, Desk desk) {
        var words = TEXTS.in(Locale.FRENCH);
        var query = state.find("queries", "id", move.answers().text("query")).with("worded", move.answers().text("worded"));
        var title = words.say("reply.title", state.text("need"));
        var body = words.say("reply.body", Sheets.asked(query), move.answers().text("reply"));
        if (Everybody.isAsked(state)) desk.publish(title, body);
        else desk.tell(Set.of(), title, body);
        var next = state.put("queries", "id", query.with("reply", move.answers().text("reply")));
        return Steps.of(next).handing("queries", all -> Sheets.queries(all, next));
    }

    private static Findings over(Move move, State state) {
        var next = state.with("phase", "over").with("synthesis", move.answers().text("synthesis"));
        return Steps.of(next).handing("answers", words -> Sheets.answers(words, next)).handing("synthesis", words -> Sheets.synthesis(words, next)).handing("annex", words -> Sheets.annex(words, next)).over();
    }
}
