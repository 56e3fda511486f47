// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.Feedbacks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Between the form of a feedback and what is recorded of it. */
@Component(service = FeedbackForm.class)
public final class FeedbackForm {
    private static final List<String> FIELDS = List.of("sort", "title", "what", "amount", "month", "authority", "authorityName", "partners", "result", "lessons", "theme", "about", "aboutRef", "source", "sourceDay");
    private final Organisations organisations;
    private final SolutionThemes themes;
    private final Subjects subjects;

    @Activate
    public FeedbackForm(@Reference Organisations organisations, @Reference SolutionThemes themes, @Reference Subjects subjects) {
        this.organisations = organisations;
        this.themes = themes;
        this.subjects = subjects;
    }

    /** What is offered to choose from. */
    record Offer(List<Option> sorts, List<Option> themes, List<Option> authorities) {}

    Form filled(Visit visit, Feedback feedback) {
        var one = feedback.content();
        var form = Form.blank().with("version", String.valueOf(feedback.version())).with("sort", one.sort().name()).with("title", one.title()).with("what", one.what())
                .with("amount", one.amount().map(euros -> euros.amount().toPlainString()).orElse("")).with("month", one.month().map(month -> "%02d/%d".formatted(month.getMonthValue(), month.getYear())).orElse(""))
                .with("authority", one.authority()).with("authorityName", one.authority().isEmpty() ? one.authorityName() : "").with("partners", one.partners()).with("result", one.result()).with("lessons", one.lessons())
                .with("theme", one.theme()).with("source", one.source()).with("sourceDay", Days.write(one.sourceDay()));
        return subjects.fill(visit, form, one.about());
    }

    /** What was typed, where the form has no problem. */
    Optional<Feedback.Content> read(Visit visit, Form form) {
        var sort = form.choice("sort", Feedback.Sort.class);
        var title = form.text("title", Feedbacks.TITLE_MAX);
        var what = form.text("what", Feedbacks.TEXT_MAX);
        var amount = form.euros("amount");
        var month = month(form);
        var name = form.optional("authorityName", Feedbacks.TITLE_MAX);
        var partners = form.optional("partners", Feedbacks.TITLE_MAX);
        var result = form.optional("result", Feedbacks.TEXT_MAX);
        var lessons = form.optional("lessons", Feedbacks.TEXT_MAX);
        var about = subjects.read(visit, form);
        var source = form.optional("source", Feedbacks.TITLE_MAX);
        var sourceDay = form.day("sourceDay");
        if (form.hasProblems()) return Optional.empty();
        return Optional.of(new Feedback.Content(sort.orElseThrow(), title, what, result, lessons, amount, month, form.value("theme"), form.value("authority"), name, partners, about, source, sourceDay));
    }

    /** {@code 08/2022}, or {@code 2022-08} as browsers send it; may be empty. */
    private static Optional<YearMonth> month(Form form) {
        var typed = form.value("month").strip();
        if (typed.isEmpty()) return Optional.empty();
        try {
            var parts = typed.split("/");
            var month = YearMonth.parse(parts.length == 2 ? "%s-%2s".formatted(parts[1].strip(), parts[0].strip()).replace(' ', '0') : typed);
            if (month.getYear() >= 1990 && month.getYear() <= 2200) return Optional.of(month);
        } catch (DateTimeException none) {
            // falls through to the problem
        }
        form.reject("month", "feedback.badMonth");
        return Optional.empty();
    }

    private Offer offer(Visit visit, Words words, Form form) {
        var actor = visit.actor();
        var known = organisations.offered(actor, OrganisationKind.publics(), List.of(form.value("authority")), Organisations.OFFERED_MOST).stream();
        boolean isOwnAlone = actor.is(Role.BUYER) && !actor.is(Role.MANAGER);
        var authorities = known.filter(one -> !isOwnAlone || actor.belongsTo(one.id()) || one.id().equals(form.value("authority"))).map(one -> new Option(one.id(), one.name())).toList();
        return new Offer(FeedbackFilters.sorts(words), Themes.of(themes, visit).options(), authorities);
    }

    Answer screen(Visit visit, int status, Form form, boolean isAgreed, String address, String back) {
        var words = visit.words(FeedbackForm.class);
        return new Answer.Screen(status, words.say(form.version() == 0 ? "feedback.new" : "feedback.edit"), new StaticTemplates().feedbackForm(words, form, offer(visit, words, form), isAgreed, address, back));
    }

    Answer conflict(Visit visit, Feedback current, Form form) {
        var words = visit.words(FeedbackForm.class);
        var offer = offer(visit, words, form);
        var clash = Clash.of(filled(visit, current), form, FIELDS, field -> words.say("field." + field), (field, value) -> said(visit, offer, field, value));
        return Answer.conflict(words.say("feedback.edit"), Ui.clash(words, clash, current.address() + "/edit", current.version(), current.address(), "save"));
    }

    private String said(Visit visit, Offer offer, String field, String value) {
        if (field.equals("aboutRef")) return Subjects.ref(value).flatMap(ref -> subjects.shown(visit, ref)).map(Subjects.Shown::title).orElse("");
        var options = switch (field) {
            case "sort" -> offer.sorts();
            case "theme" -> offer.themes();
            case "authority" -> offer.authorities();
            default -> List.<Option>of();
        };
        return options.stream().filter(one -> one.value().equals(value)).map(Option::label).findFirst().orElse(value);
    }
}
