// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.ApplicantSort;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.RuleAnswer;
import org.faisceau.challenges.api.Written;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Words;

/**
 * Between the form of an application and what is recorded of it.
 *
 * @param address where it is sent to
 * @param isPublic without account: with a trap for programs
 */
record ApplicationForm(Visit visit, Edition edition, String address, boolean isPublic) {
    /** No person sees this field; programs that fill in whatever they find fill it in too. */
    static final String TRAP = "website";
    private static final int ONCE_BYTES = 16;

    static Form filled(Application application) {
        var one = application.content();
        var form = Form.blank().with("version", String.valueOf(application.version())).with("applicant", one.applicant()).with("sort", one.sort().map(Enum::name).orElse("")).with("contact", one.contact()).with("mail", one.mail())
                .with("title", one.title()).with("project", one.project()).with("site", one.site());
        for (int at = 0; at < one.answers().size(); at++) form.with("answer" + (at + 1), one.answer(at) == RuleAnswer.UNSAID ? "" : one.answer(at).name());
        return form;
    }

    /** What was typed, where the form has no problem; a draft may lack what is needed to send it. */
    Optional<Application.Content> read(Form form) {
        var questions = edition.content().questions();
        for (int at = 0; at < questions.size(); at++) form.called("answer" + (at + 1), questions.get(at));
        if (isPublic && !form.value(TRAP).isEmpty()) form.reject("", "application.trapped");
        var applicant = form.text("applicant", Applications.LINE_MAX);
        var sort = form.value("sort").isEmpty() ? Optional.<ApplicantSort>empty() : form.choice("sort", ApplicantSort.class);
        var contact = form.optional("contact", Applications.LINE_MAX);
        var mail = form.optional("mail", Applications.LINE_MAX);
        var title = form.optional("title", Applications.LINE_MAX);
        var project = form.optional("project", Applications.TEXT_MAX);
        var site = form.optional("site", Applications.TEXT_MAX);
        var answers = new ArrayList<RuleAnswer>();
        for (int at = 1; at <= questions.size(); at++) answers.add(form.value("answer" + at).isEmpty() ? RuleAnswer.UNSAID : form.choice("answer" + at, RuleAnswer.class).orElse(RuleAnswer.UNSAID));
        return form.hasProblems() ? Optional.empty() : Optional.of(new Application.Content(applicant, sort, contact, mail, title, project, site, answers));
    }

    /** What became of it: whatever stood against it, what was typed is in the form again. */
    Answer said(Written<Application> written, Form form, Function<Application, Answer> done) {
        var words = visit.words(ApplicationForm.class);
        return written.fold(
                it -> done.apply(it.record()),
                invalid -> lacking(form, invalid),
                lost -> conflict(lost.current(), form),
                notNow -> screen(409, form.reject("", notNow.key())),
                refused -> Answer.refused(words.say("application.refused")),
                unknown -> Answer.notFound());
    }

    /** All that is off, beside its fields. */
    Answer lacking(Form form, Written.Invalid<?> invalid) {
        invalid.all().forEach(one -> form.reject(one.field(), one.key()));
        return screen(422, form);
    }

    /** The same of what is recorded, as its form shows it. */
    Answer lacking(Application recorded, Written.Invalid<?> invalid) {
        var form = filled(recorded);
        read(form);
        return lacking(form, invalid);
    }

    /** Tells this drawn form from any other: without account nothing else does, and sent twice it is one wish. */
    String once() {
        var bytes = new byte[ONCE_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    Answer screen(int status, Form form) {
        var words = visit.words(ApplicationForm.class);
        return new Answer.Screen(status, edition.title(), new StaticTemplates().applicationForm(words, this, form));
    }

    /** One that is recorded is saved as it stands, draft or not. */
    boolean isKept(Form form) {
        return form.version() > 0 || address.endsWith("/applications/new");
    }

    /** A question's field is labelled by the question. */
    String question(int at) {
        return edition.content().questions().get(at - 1);
    }

    static List<Option> answers(Words words) {
        return List.of(RuleAnswer.YES, RuleAnswer.NO, RuleAnswer.UNSURE).stream().map(one -> new Option(one.name(), words.say("ruleAnswer." + one))).toList();
    }

    private Answer conflict(Application current, Form form) {
        var words = visit.words(ApplicationForm.class);
        var fields = new ArrayList<>(List.of("applicant", "sort", "contact", "mail", "title", "project", "site"));
        for (int at = 1; at <= edition.content().questions().size(); at++) fields.add("answer" + at);
        var clash = Clash.of(filled(current), form, fields, field -> field.startsWith("answer") ? question(Integer.parseInt(field.substring("answer".length()))) : words.say("field." + field), (field, value) -> said(words, field, value));
        return Answer.conflict(words.say("application.edit"), Ui.clash(words, clash, address, current.version(), address, "save"));
    }

    private static String said(Words words, String field, String value) {
        if (value.isEmpty()) return value;
        return field.equals("sort") ? words.say("sort." + value) : field.startsWith("answer") ? words.say("ruleAnswer." + value) : value;
    }
}
