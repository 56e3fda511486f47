// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rfi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Company;
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

/** Request for information: {@code send → collect, and answer questions to all → synthesis → over}. */
@Component
public final class RequestForInformation implements Technique {
    private static final Texts TEXTS = Texts.beside(RequestForInformation.class);
    private static final int MOST_QUESTIONS = 30;
    private static final int SYNTHESIS_DAYS = 10;
    /** Characters that all answers together may take: they stand in the state and on a sheet in two languages. */
    private static final int ANSWERS_MOST = 900_000;
    private static final int ANSWER_MOST = 8000;
    private static final int ANSWER_LEAST = 500;

    @Override
    public String id() {
        return "rfi";
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.area("lead").required(), Question.lines("asked").required(), Question.day("until").required());
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
        var state = State.empty(stateVersion()).with("need", desk.subject().need()).with("lead", brief.text("lead")).with("asked", String.join("\n", asked)).with("until", brief.text("until"))
                .with("begun", desk.today().toString()).with("phase", "send");
        return findings(state).handing("questionnaire", words -> Sheets.questionnaire(words, state));
    }

    @Override
    public Findings advance(Move move, State state, Desk desk) {
        if (move.isByCompany()) return answered(move, state, desk);
        return switch (move.step()) {
            case "send" -> sent(state, desk);
            case "late" -> sentLater(state, desk);
            case "queries" -> replied(move, state, desk);
            default -> over(move, state);
        };
    }

    /** One text to all, at one moment. */
    private static Findings sent(State state, Desk desk) {
        if (desk.panel().isEmpty()) throw new Declined("panel.empty");
        return asked(state.with("phase", "collect").with("sent", desk.today().toString()).with("companies", String.valueOf(desk.panel().size())), desk.panel(), desk);
    }

    /** The same text and the same last day for those that came into the panel since; nothing where none did. */
    private static Findings sentLater(State state, Desk desk) {
        return asked(state, desk.panel().stream().filter(company -> state.find("answers", "company", company.id()).texts().isEmpty()).toList(), desk);
    }

    private static Findings asked(State state, List<Company> companies, Desk desk) {
        var words = TEXTS.in(Locale.FRENCH);
        var until = LocalDate.parse(state.text("until"));
        var title = words.say("send.title", state.text("need"));
        var form = form(state, state.text("companies").isEmpty() ? desk.panel().size() : Integer.parseInt(state.text("companies")));
        if (!companies.isEmpty()) desk.tell(companies.stream().map(Company::id).collect(Collectors.toSet()), title, state.text("lead") + "\n\n" + state.text("asked") + "\n\n" + words.say("send.until", words.day(until)));
        var next = state;
        for (var company : companies) {
            desk.ask(company.id(), "answer", title, state.text("lead"), form, until);
            next = next.put("answers", "company", State.empty(1).with("company", company.id()).with("name", company.name()).with("sent", desk.today().toString()));
        }
        var told = next;
        return findings(told).handing("recipients", all -> Sheets.recipients(all, told));
    }

    /** The more are asked, the shorter each answer may be, so that the last one is taken as well. */
    private static List<Question> form(State state, int companies) {
        var words = TEXTS.in(Locale.FRENCH);
        var all = new ArrayList<Question>();
        var asked = state.text("asked").lines().toList();
        int most = Math.max(ANSWER_LEAST, Math.min(ANSWER_MOST, ANSWERS_MOST / (companies * Math.max(1, asked.size()))));
        for (int at = 0; at < asked.size(); at++) all.add(Question.area("q" + (at + 1)).labelled(asked.get(at)).atMost(most));
        all.add(Question.area("secret").labelled(words.say("answer.secret")).atMost(most));
        all.add(Question.area("query").labelled(words.say("answer.query")).atMost(most));
        return all;
    }

    private static Findings answered(Move move, State state, Desk desk) {
        var answer = state.find("answers", "company", move.company()).with("at", desk.today().toString());
        for (var entry : move.answers().answers().entrySet()) answer = answer.with(entry.getKey(), entry.getValue());
        var next = state.put("answers", "company", answer);
        var query = move.answers().text("query");
        boolean isNew = !query.isEmpty() && next.list("queries").stream().noneMatch(one -> one.text("text").equals(query));
        var noted = isNew ? next.put("queries", "id", State.empty(1).with("id", "query-" + (next.list("queries").size() + 1)).with("text", query).with("reply", "")) : next;
        return findings(noted).handing("answers", words -> Sheets.answers(words, noted)).handing("recipients", words -> Sheets.recipients(words, noted));
    }

    /** To all at once, and without a word of who asked: in other words where its own would give away who, or a secret. */
    private static Findings replied(Move move, State state, Desk desk) {
        var words = TEXTS.in(Locale.FRENCH);
        var query = state.find("queries", "id", move.answers().text("query")).with("worded", move.answers().text("worded"));
        desk.tell(Set.of(), words.say("reply.title", state.text("need")), words.say("reply.body", Sheets.asked(query), move.answers().text("reply")));
        var next = state.put("queries", "id", query.with("reply", move.answers().text("reply")));
        return findings(next).handing("queries", all -> Sheets.queries(all, next));
    }

    private static Findings over(Move move, State state) {
        var next = state.with("phase", "over").with("synthesis", move.answers().text("synthesis"));
        return findings(next).handing("answers", words -> Sheets.answers(words, next)).handing("synthesis", words -> Sheets.synthesis(words, next)).handing("annex", words -> Sheets.annex(words, next)).over();
    }

    private static Findings findings(State state) {
        var begun = LocalDate.parse(state.text("begun"));
        var until = LocalDate.parse(state.text("until"));
        var end = WorkingDays.ofFrance().plus(until, SYNTHESIS_DAYS);
        var phase = state.text("phase");
        boolean isSent = !phase.equals("send");
        var steps = new ArrayList<Step>();
        steps.add(isSent ? Step.done("send", begun, begun) : Step.open("send", begun, until, Question.tick("checked").required()));
        steps.add(phase.equals("collect") ? Step.open("collect", begun, until) : phase.equals("over") ? Step.done("collect", begun, until) : Step.waiting("collect", begun, until));
        var open = state.list("queries").stream().filter(one -> one.text("reply").isEmpty()).map(one -> new Question.Option(one.text("id"), one.text("text"))).toList();
        if (phase.equals("collect")) steps.add(Step.open("late", begun, until, Question.tick("checked").required()));
        if (phase.equals("collect") && !open.isEmpty()) steps.add(Step.open("queries", begun, until, Question.choice("query", open).required(), Question.area("worded"), Question.area("reply").required()));
        steps.add(phase.equals("collect") ? Step.open("synthesis", until, end, Question.area("synthesis").required()) : phase.equals("over") ? Step.done("synthesis", until, end) : Step.waiting("synthesis", until, end));
        return Findings.of(state, steps.toArray(Step[]::new));
    }
}
