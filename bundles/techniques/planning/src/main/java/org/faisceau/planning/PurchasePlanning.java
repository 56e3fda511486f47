// SPDX-License-Identifier: Apache-2.0
package org.faisceau.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Texts;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Effort;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Forecast;
import org.faisceau.sourcing.spi.Known;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Step;
import org.faisceau.sourcing.spi.Technique;
import org.osgi.service.component.annotations.Component;

/** Purchase planning: {@code read the forecasts → validate → publish}, again at each change, {@code → over}. Publishes only what everybody may read. */
@Component
public final class PurchasePlanning implements Technique {
    private static final Texts TEXTS = Texts.beside(PurchasePlanning.class);

    @Override
    public String id() {
        return "planning";
    }

    @Override
    public List<Question> questions() {
        var amounts = Stream.of("band", "hide", "show").map(word -> new Question.Option(word, "")).toList();
        return List.of(Question.number("year", 2000, 2199).required(), Question.choice("amounts", amounts).required().of("band"), Question.lines("services").required());
    }

    @Override
    public Effort effort() {
        return new Effort(Effort.Stage.ANNOUNCE, 5, 30, true);
    }

    @Override
    public List<String> artefacts() {
        return List.of("table", "plan", "note");
    }

    @Override
    public Findings begin(Brief brief, Desk desk) {
        var state = State.empty(stateVersion()).with("need", desk.subject().need()).with("buyer", desk.subject().buyer()).with("year", brief.text("year")).with("amounts", brief.text("amounts"))
                .with("services", String.join("\n", brief.lines("services"))).with("begun", desk.today().toString()).with("edition", "0");
        return read(state, desk);
    }

    @Override
    public Findings advance(Move move, State state, Desk desk) {
        return switch (move.step()) {
            case "collect" -> read(state, desk);
            case "validate" -> steps(state.with("validatedBy", move.answers().text("validatedBy")).with("validatedOn", move.answers().text("validatedOn")), desk.today());
            case "publish" -> published(move, state, desk);
            default -> steps(state.with("closed", "yes"), desk.today()).over();
        };
    }

    /** What is read again is to be validated again. */
    private static Findings read(State state, Desk desk) {
        Known<Forecast> known = desk.forecasts(Integer.parseInt(state.text("year")));
        var next = state.with("stopped", known.stopped()).with("readOn", desk.today().toString()).with("lines", known.items().stream().map(PurchasePlanning::line).toList()).with("validatedOn", "").with("validatedBy", "");
        return steps(next, desk.today()).handing("table", words -> Sheets.table(words, next));
    }

    private static State line(Forecast one) {
        return State.empty(1).with("id", one.id()).with("reference", one.reference()).with("title", one.title()).with("purpose", one.purpose()).with("cpv", String.join("|", one.cpv())).with("procedure", one.procedure())
                .with("least", one.least().map(euros -> String.valueOf(euros.cents())).orElse("")).with("most", one.most().map(euros -> String.valueOf(euros.cents())).orElse(""))
                .with("on", one.publicationOn().map(LocalDate::toString).orElse("")).with("starts", one.startsOn().map(LocalDate::toString).orElse("")).with("open", one.isPublic() ? "yes" : "no");
    }

    private static Findings published(Move move, State state, Desk desk) {
        var words = TEXTS.in(Locale.FRENCH);
        var edition = Integer.parseInt(state.text("edition")) + 1;
        var next = state.with("edition", String.valueOf(edition)).with("publishedOn", desk.today().toString()).with("publishedAt", desk.now().toString()).with("message", move.answers().text("message"))
                .with("changes", Changes.between(words, state, state.list("last"), Plan.open(state))).with("last", Plan.open(state));
        desk.publish(Sheets.title(words, next), Sheets.announced(words, next));
        return steps(next.with("validatedOn", "").with("validatedBy", ""), desk.today()).publishing("plan", all -> Sheets.plan(all, next)).handing("note", all -> Sheets.note(all, next));
    }

    private static Findings steps(State state, LocalDate today) {
        var begun = LocalDate.parse(state.text("begun"));
        var end = LocalDate.of(Integer.parseInt(state.text("year")), 12, 31);
        var last = end.isBefore(today) ? today : end;
        if (state.text("closed").equals("yes")) return Findings.of(state, Step.done("collect", begun, today), Step.done("validate", begun, today), Step.done("publish", begun, today), Step.done("close", begun, today));
        boolean isValid = !state.text("validatedOn").isEmpty();
        boolean isPublished = !state.text("edition").equals("0");
        var validate = Step.open("validate", begun, last, Question.line("validatedBy").required(), Question.day("validatedOn").behind().required());
        return Findings.of(state, Step.open("collect", begun, last, Question.tick("again").required()), Plan.open(state).isEmpty() ? Step.waiting("validate", begun, last) : isValid ? Step.done("validate", begun, today) : validate,
                isValid ? Step.open("publish", today, last, Question.area("message").required().of(TEXTS.in(Locale.FRENCH).say(isPublished ? "publish.again" : "publish.message"))) : Step.waiting("publish", today, last),
                isPublished ? Step.open("close", today, last, Question.tick("finished").required()) : Step.waiting("close", today, last));
    }
}
