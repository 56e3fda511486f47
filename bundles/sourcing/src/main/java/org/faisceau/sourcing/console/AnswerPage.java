// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Upload;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.FilledPapers;
import org.faisceau.documents.api.FilledPapers.Reading;
import org.faisceau.documents.api.Papers;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.Invitation;
import org.faisceau.sourcing.api.Invitations;
import org.faisceau.sourcing.api.Member;
import org.faisceau.sourcing.api.Techniques;
import org.faisceau.sourcing.api.Techniques.Taking;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A company answers what it was asked, by a link, without account; it may answer again until the day is over. */
@Component
public final class AnswerPage implements Page {
    private static final String PREFIX = "answer-";
    private final Techniques techniques;
    private final Invitations invitations;
    private final Papers papers;
    private final FilledPapers filled;

    @Activate
    public AnswerPage(@Reference Techniques techniques, @Reference Invitations invitations, @Reference Papers papers, @Reference FilledPapers filled) {
        this.techniques = techniques;
        this.invitations = invitations;
        this.papers = papers;
        this.filled = filled;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/answer").withPass("sourcing-answer");
    }

    private Optional<Invitation> invitation(Visit visit) {
        return visit.pass().map(Ref::id).flatMap(techniques::invited);
    }

    @Override
    public Answer show(Visit visit) {
        return invitation(visit).map(one -> visit.query("file").isEmpty() ? asked(visit, one, known(one), 200) : papers.download(new OfflineAnswer(visit.words(AnswerPage.class), one).paper(), Papers.Format.DOCX))
                .orElse(Answer.notFound());
    }

    /** What was answered before. */
    private static Form known(Invitation one) {
        var form = Form.blank();
        one.answers().forEach((key, value) -> form.with(PREFIX + key, value));
        return form;
    }

    @Override
    public Answer submit(Visit visit) {
        var found = invitation(visit);
        if (found.isEmpty()) return Answer.notFound();
        var words = visit.words(AnswerPage.class);
        var one = found.get();
        var form = visit.form();
        if (visit.action().equals("decline")) return Said.of(words, invitations.decline(one.id(), form.value("why")), form, again -> asked(visit, one, again, 422), done -> asked(visit, one, Form.blank(), 200));
        if (visit.action().equals("read")) return visit.upload("docx").filter(upload -> upload.size() > 0).map(upload -> read(visit, one, upload)).orElseGet(() -> asked(visit, one, known(one).reject("answer", "offline.none"), 422));
        return techniques.answer(one.id(), Fields.answers(form, PREFIX, one.questions())).fold(
                done -> Answer.screen(words.say("answer.thanks"), new StaticTemplates().answered(words, one)),
                invalid -> asked(visit, one, Fields.reject(form, PREFIX, invalid.problems()), 422),
                declined -> asked(visit, one, form.reject("answer", "answer.declined", declined.why().in(visit.locale())), 422),
                failed -> asked(visit, one, form.reject("answer", "answer.failed"), 503),
                notNow -> asked(visit, one, form.reject("answer", "answer.over"), 409),
                unknown -> asked(visit, one, form.reject("answer", "answer.gone"), 409));
    }

    /** What stands in the form, to be looked through and sent; what is off is said beside its question. */
    private Answer read(Visit visit, Invitation one, Upload upload) {
        Reading reading;
        try (var in = upload.open()) {
            reading = filled.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("reading an upload", broken);
        }
        return reading.fold(it -> new OfflineAnswer(visit.words(AnswerPage.class), one).answers(it.values()).map(answers -> looked(visit, one, answers)).orElseGet(() -> asked(visit, one, known(one).reject("answer", "offline.OTHER"), 422)),
                unreadable -> asked(visit, one, known(one).reject("answer", "offline." + unreadable.reason()), 422));
    }

    private Answer looked(Visit visit, Invitation one, Map<String, String> answers) {
        var form = Form.blank();
        answers.forEach((key, value) -> form.with(PREFIX + key, value));
        one.questions().forEach(asked -> asked.question().problem(answers.getOrDefault(asked.question().key(), "")).ifPresent(why -> Fields.reject(form, PREFIX, Map.of(asked.question().key(), why))));
        return asked(visit, one, form.hasProblems() ? form : form.with("read", "true"), form.hasProblems() ? 422 : 200);
    }

    /** Above the form: a sentence; empty where nothing is wrong. */
    static String problem(Words words, Form form) {
        return form.problem("answer").map(one -> Ui.say(words, one)).orElse(form.hasProblems() ? words.say("run.problems") : "");
    }

    /** The day its company left; empty while it is in the panel. */
    private Optional<LocalDate> leftAt(Invitation one) {
        return invitations.holder(one.id()).flatMap(Member::declined).map(declined -> Days.of(declined.at()));
    }

    private Answer asked(Visit visit, Invitation one, Form form, int status) {
        var words = visit.words(AnswerPage.class);
        var left = leftAt(one);
        if (left.isPresent()) return new Answer.Screen(status, one.title(), new StaticTemplates().answerOver(words, one, words.say("decline.was", words.day(left.get())), words.say("decline.leftHint")));
        // What was typed is given back in its fields, whatever became of the technique meanwhile.
        boolean isTyped = !visit.form().values().isEmpty();
        var taking = techniques.taking(one.id());
        if (taking == Taking.OVER && !isTyped) return new Answer.Screen(status, one.title(), new StaticTemplates().answerOver(words, one, words.say("answer.over"), words.say("answer.overHint")));
        if (taking == Taking.STOPPED && !isTyped) return new Answer.Screen(503, one.title(), new StaticTemplates().answerOver(words, one, words.say("answer.gone"), ""));
        List<Content> fields = Fields.of(words, form, PREFIX, one.questions());
        return new Answer.Screen(status, one.title(), new StaticTemplates().answer(words, one, fields, form, problem(words, form), visit));
    }
}
