// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;
import org.faisceau.library.api.Reader;
import org.faisceau.library.api.Step;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkKind;
import org.faisceau.library.api.Works;

/** Between the form of a work and what is recorded of it. */
record WorkForm(Visit visit, SolutionThemes themes) {
    private static final List<String> FIELDS = List.of("kind", "title", "summary", "link", "source", "theme", "step", "readers", "language", "reviewOn", "body", "shared");

    /** What is offered to choose from. */
    record Offer(List<Option> kinds, List<Option> themes, List<Option> steps, List<Option> readers, List<Option> languages) {}

    static Form blank() {
        return Form.blank().with("language", "fr").with("shared", "true");
    }

    static Form filled(Work work) {
        var one = work.content();
        return Form.blank().with("version", String.valueOf(work.version())).with("kind", one.kind().name()).with("title", one.title()).with("summary", one.summary()).with("link", one.link())
                .with("source", one.source()).with("theme", one.theme()).with("step", one.step().map(Step::name).orElse("")).with("readers", one.readers().stream().sorted().map(Reader::name).toList())
                .with("language", one.language()).with("reviewOn", Days.write(one.reviewOn())).with("body", one.body()).with("shared", one.isShared() ? "true" : "");
    }

    /** What was typed, where the form has no problem. */
    Optional<Work.Content> read(Form form) {
        var kind = form.choice("kind", WorkKind.class);
        var title = form.text("title", Works.TITLE_MAX);
        var summary = form.optional("summary", Works.SUMMARY_MAX);
        var link = form.optional("link", Works.LINK_MAX);
        var source = form.optional("source", Works.TITLE_MAX);
        var step = form.value("step").isEmpty() ? Optional.<Step>empty() : form.choice("step", Step.class);
        var readers = Arrays.stream(Reader.values()).filter(one -> form.has("readers", one.name())).collect(Collectors.toSet());
        var review = form.day("reviewOn");
        var body = form.optional("body", Works.BODY_MAX);
        if (form.hasProblems()) return Optional.empty();
        return Optional.of(new Work.Content(kind.orElseThrow(), title, summary, body, form.value("theme"), step, readers, form.value("language"), link, source, review, form.flag("shared")));
    }

    private Offer offer(Words words, Form form) {
        return new Offer(WorkFilters.kinds(words), Themes.of(themes, visit).options(), WorkFilters.steps(words), WorkFilters.readers(words), WorkFilters.languages(words, form.value("language")));
    }

    Answer screen(int status, Form form, String address, String back) {
        var words = visit.words(WorkForm.class);
        return new Answer.Screen(status, words.say(form.version() == 0 ? "work.new" : "work.edit"), new StaticTemplates().workForm(words, form, offer(words, form), address, back));
    }

    Answer conflict(Work current, Form form) {
        var words = visit.words(WorkForm.class);
        var offer = offer(words, form);
        var clash = Clash.of(filled(current), form, FIELDS, field -> words.say("field." + field), (field, value) -> said(words, offer, field, value));
        return Answer.conflict(words.say("work.edit"), Ui.clash(words, clash, current.address() + "/edit", current.version(), current.address(), "save"));
    }

    private static String said(Words words, Offer offer, String field, String value) {
        var options = switch (field) {
            case "kind" -> offer.kinds();
            case "theme" -> offer.themes();
            case "step" -> offer.steps();
            case "readers" -> offer.readers();
            case "language" -> offer.languages();
            case "shared" -> List.of(new Option("true", words.say("field.shared")));
            default -> List.<Option>of();
        };
        return options.stream().filter(one -> one.value().equals(value)).map(Option::label).findFirst().orElse(value);
    }
}
