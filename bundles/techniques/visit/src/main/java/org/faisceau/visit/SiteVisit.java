// SPDX-License-Identifier: Apache-2.0
package org.faisceau.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Company;
import org.faisceau.sourcing.spi.Declined;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Effort;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Handout;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Technique;
import org.osgi.service.component.annotations.Component;

/** Site visit: {@code request to all → each says when, where, on which terms → visit with one grid, pictures, read again by the company → report → over}. */
@Component
public final class SiteVisit implements Technique {
    private static final Texts TEXTS = Texts.beside(SiteVisit.class);
    private static final int MOST_QUESTIONS = 30;
    private static final int REVIEW_DAYS = 10;

    @Override
    public String id() {
        return "visit";
    }

    @Override
    public List<Question> questions() {
        var words = TEXTS.in(Locale.FRENCH);
        return List.of(Question.area("reason").required(), Question.lines("asked").required(), Question.area("safety").required().of(words.say("safety.usual")),
                Question.area("secrecy").required().of(words.say("secrecy.usual")), Question.number("minutes", 30, 480).required().of("120"), Question.day("until").ahead().required(), Question.day("lastDay").ahead().required());
    }

    @Override
    public Effort effort() {
        return new Effort(Effort.Stage.MEET, 3, 20, true);
    }

    @Override
    public List<String> artefacts() {
        return List.of("grid", "visits", "photos", "report");
    }

    @Override
    public Findings begin(Brief brief, Desk desk) {
        var asked = brief.lines("asked");
        if (asked.size() > MOST_QUESTIONS) throw new Declined("asked.many", MOST_QUESTIONS, asked.size());
        var until = brief.day("until");
        var last = brief.day("lastDay").isBefore(until) ? until : brief.day("lastDay");
        var state = State.empty(stateVersion()).with("need", desk.subject().need()).with("reason", brief.text("reason")).with("asked", String.join("\n", asked)).with("safety", brief.text("safety"))
                .with("secrecy", brief.text("secrecy")).with("minutes", brief.text("minutes")).with("until", until.toString()).with("lastDay", last.toString()).with("begun", desk.today().toString()).with("phase", "request");
        return Steps.of(state).handing("grid", words -> Sheets.grid(words, state));
    }

    @Override
    public Findings advance(Move move, State state, Desk desk) {
        if (move.isByCompany()) return answered(move, state, desk);
        return switch (move.step()) {
            case "request" -> requested(move, state, desk);
            case "late" -> requested(state, strangers(state, desk), desk);
            case "hold" -> held(move, state, desk);
            case "photo" -> pictured(move, state, desk);
            default -> over(move, state);
        };
    }

    /** The same request to all, so that no company is visited alone. */
    private static Findings requested(Move move, State state, Desk desk) {
        if (desk.panel().isEmpty()) throw new Declined("panel.empty");
        return requested(state.with("phase", "visit").with("message", move.answers().text("message")), desk.panel(), desk);
    }

    /** Those that came into the panel since. */
    private static List<Company> strangers(State state, Desk desk) {
        return desk.panel().stream().filter(company -> state.find("visits", "company", company.id()).texts().isEmpty()).toList();
    }

    private static Findings requested(State state, List<Company> companies, Desk desk) {
        var words = TEXTS.in(Locale.FRENCH);
        var title = words.say("request.title", state.text("need"));
        var lead = String.join("\n\n", state.text("message"), state.text("reason"), state.text("asked"), words.say("question.safety") + "\n" + state.text("safety"), words.say("question.secrecy") + "\n" + state.text("secrecy"));
        if (!companies.isEmpty()) desk.tell(companies.stream().map(Company::id).collect(Collectors.toSet()), title, lead);
        var next = state;
        for (var company : companies) {
            desk.ask(company.id(), "receive", title, lead, form(), LocalDate.parse(state.text("until")));
            next = next.put("visits", "company", State.empty(state.version()).with("company", company.id()).with("name", company.name()));
        }
        var asked = next;
        return Steps.of(asked).handing("visits", all -> Sheets.visits(all, asked));
    }

    private static List<Question> form() {
        return List.of(Question.tick("agreed").worded("receive.agreed"), Question.tick("terms").worded("receive.terms"), Question.day("day").ahead().worded("receive.day"),
                Question.hour("from").worded("receive.from"), Question.line("place").worded("receive.place"), Question.line("contact").worded("receive.contact"),
                Question.area("conditions").worded("receive.conditions"), Question.tick("photos").worded("receive.photos"));
    }

    private static Findings answered(Move move, State state, Desk desk) {
        var visit = state.find("visits", "company", move.company());
        var answers = move.answers();
        var changed = move.step().equals("review")
                ? visit.with("reviewed", answers.has("faithful") ? desk.today().toString() : "").with("remark", answers.text("remark"))
                : visit.with("answered", desk.today().toString()).with("agreed", answers.has("agreed") && answers.has("terms") ? "yes" : "no").with("day", answers.text("day")).with("from", answers.text("from"))
                        .with("place", answers.text("place")).with("contact", answers.text("contact")).with("conditions", answers.text("conditions")).with("photos", answers.has("photos") ? "yes" : "no");
        var next = state.put("visits", "company", changed);
        var findings = Steps.of(next).handing("visits", words -> Sheets.visits(words, next));
        return move.step().equals("review") ? findings.handing("report", words -> Sheets.report(words, next)) : findings;
    }

    private static Findings held(Move move, State state, Desk desk) {
        var words = TEXTS.in(Locale.FRENCH);
        var answers = move.answers();
        var company = answers.text("company");
        var visit = state.find("visits", "company", company);
        for (var key : answers.answers().keySet()) if (!key.equals("company")) visit = visit.with(key.equals("day") ? "held" : key, answers.text(key));
        var next = state.put("visits", "company", visit);
        var findings = Steps.of(next).handing("visits", all -> Sheets.visits(all, next)).handing("report", all -> Sheets.report(all, next));
        // It may have declined since it was seen: what was seen is noted, and it is asked no more.
        if (desk.panel().stream().noneMatch(one -> one.id().equals(company))) return findings;
        if (answers.has("given")) desk.said(Set.of(company), words.say("given.title", state.text("need")), answers.text("given"));
        desk.ask(company, "review", words.say("review.title"), Sheets.observed(state, visit), List.of(Question.tick("faithful").worded("review.faithful"), Question.area("remark").worded("review.remark")),
                WorkingDays.ofFrance().plus(desk.today(), REVIEW_DAYS));
        return findings;
    }

    /** Only where the company allowed pictures. */
    private static Findings pictured(Move move, State state, Desk desk) {
        var answers = move.answers();
        var document = answers.text("picture");
        var name = desk.documents().stream().filter(one -> one.id().equals(document)).map(Handout::title).findFirst().orElse("");
        var picture = State.empty(state.version()).with("document", document).with("file", name).with("company", answers.text("site")).with("caption", answers.text("caption")).with("at", desk.today().toString());
        var next = state.put("photos", "document", picture);
        return Steps.of(next).handing("photos", words -> Sheets.photos(words, next)).handing("report", words -> Sheets.report(words, next));
    }

    private static Findings over(Move move, State state) {
        var next = state.with("phase", "over").with("conclusion", move.answers().text("conclusion"));
        return Steps.of(next).handing("report", words -> Sheets.report(words, next)).over();
    }
}
