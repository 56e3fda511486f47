// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.funding.api.OwnScheme;
import org.faisceau.funding.api.OwnSchemes;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Scheme.Confidence;
import org.faisceau.funding.api.Schemes;
import org.faisceau.funding.api.Sort;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Words;

/** Between the form of an own scheme and what is recorded of it. A question is a line, what a no means after a bar. */
record SchemeForm(Visit visit, Schemes schemes) {
    private static final int QUESTIONS_MAX = OwnSchemes.QUESTIONS_MOST * 2 * OwnSchemes.LINE_MAX;
    private static final List<String> FIELDS =
            List.of("title", "bearer", "who", "why", "how", "link", "grant", "advance", "from", "until", "source", "sourceDay", "confidence", "remark", "questions", "replaces");

    static Form filled(OwnScheme scheme) {
        var one = scheme.content();
        return Form.blank().with("version", String.valueOf(scheme.version())).with("replaces", one.replaces()).with("title", one.title()).with("bearer", one.bearer()).with("who", one.who()).with("why", one.why()).with("how", one.how())
                .with("link", one.link()).with("grant", typed(one.grant())).with("advance", typed(one.advance())).with("from", Days.write(one.from())).with("until", Days.write(one.until())).with("source", one.source())
                .with("sourceDay", one.sourceDay().toString()).with("confidence", one.confidence().name()).with("remark", one.remark())
                .with("questions", one.questions().stream().map(it -> it.text() + (it.against().isEmpty() ? "" : " | " + it.against())).collect(Collectors.joining("\n")));
    }

    /** Begins with what one that ships says: the own one is to stand for it. */
    static Form begun(Scheme one) {
        return Form.blank().with("replaces", one.id()).with("title", one.title()).with("bearer", one.bearer()).with("who", one.who()).with("why", one.why())
                .with("how", one.tracks().stream().map(it -> it.title() + " : " + it.text()).collect(Collectors.joining("\n"))).with("link", one.link()).with("grant", typed(Optional.ofNullable(one.ceilings().get(Sort.GRANT))))
                .with("advance", typed(Optional.ofNullable(one.ceilings().get(Sort.ADVANCE)))).with("from", Days.write(one.from())).with("until", Days.write(one.until())).with("source", one.source()).with("sourceDay", one.sourceDay().toString())
                .with("confidence", one.confidence().name()).with("remark", one.remark())
                .with("questions", one.questions().stream().map(it -> it.text() + (it.isDoubtful() ? "" : " | " + it.against())).collect(Collectors.joining("\n")));
    }

    private static String typed(Optional<Euros> amount) {
        return amount.map(euros -> euros.amount().toPlainString().replace('.', ',')).orElse("");
    }

    /** What was typed, where the form has no problem. */
    Optional<OwnScheme.Content> read(Form form) {
        var title = form.text("title", OwnSchemes.LINE_MAX);
        var bearer = form.text("bearer", OwnSchemes.LINE_MAX);
        var who = form.optional("who", OwnSchemes.TEXT_MAX);
        var why = form.optional("why", OwnSchemes.TEXT_MAX);
        var how = form.optional("how", OwnSchemes.TEXT_MAX);
        var link = form.optional("link", OwnSchemes.LINE_MAX);
        var grant = form.euros("grant");
        var advance = form.euros("advance");
        var from = form.day("from");
        var until = form.day("until");
        var source = form.text("source", OwnSchemes.LINE_MAX);
        var sourceDay = form.neededDay("sourceDay");
        var confidence = form.choice("confidence", Confidence.class);
        var remark = form.optional("remark", OwnSchemes.TEXT_MAX);
        var questions = form.optional("questions", QUESTIONS_MAX).lines().filter(line -> !line.isBlank()).map(SchemeForm::question).toList();
        if (form.hasProblems()) return Optional.empty();
        return Optional.of(new OwnScheme.Content(form.value("replaces"), title, bearer, who, why, how, link, grant, advance, from, until, source, sourceDay.orElseThrow(), confidence.orElseThrow(), remark, questions));
    }

    private static OwnScheme.Question question(String line) {
        int bar = line.indexOf('|');
        return bar < 0 ? new OwnScheme.Question(line.strip(), "") : new OwnScheme.Question(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
    }

    static List<Option> confidences(Words words) {
        return Option.of(Confidence.class, one -> words.say("confidence." + one));
    }

    Answer screen(int status, Form form, String address, String back) {
        var words = visit.words(SchemeForm.class);
        return new Answer.Screen(status, words.say(form.version() == 0 ? "scheme.new" : "scheme.edit"), new StaticTemplates().schemeForm(words, form, replaced(form.value("replaces")), address, back));
    }

    /** The title of the one that ships that it stands for. */
    private String replaced(String id) {
        return schemes.find(visit.locale(), id).map(Scheme::title).orElse("");
    }

    Answer conflict(OwnScheme current, Form form) {
        var words = visit.words(SchemeForm.class);
        var clash = Clash.of(filled(current), form, FIELDS, field -> words.say("field." + field), (field, value) -> switch (field) {
            case "confidence" -> value.isEmpty() ? "" : words.say("confidence." + value);
            case "replaces" -> replaced(value);
            default -> value;
        });
        return Answer.conflict(words.say("scheme.edit"), Ui.clash(words, clash, current.address() + "/edit", current.version(), current.address(), "save"));
    }
}
