// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.Invitation;
import org.faisceau.sourcing.api.Techniques;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A company answers what it was asked, by a link, without account; it may answer again until the day is over. */
@Component
public final class AnswerPage implements Page {
    private static final String PREFIX = "answer-";
    private final Techniques techniques;

    @Activate
    public AnswerPage(@Reference Techniques techniques) {
        this.techniques = techniques;
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
        return invitation(visit).map(one -> asked(visit, one, filled(one), 200)).orElse(Answer.notFound());
    }

    /** What was answered before. */
    private static Form filled(Invitation one) {
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
        return techniques.answer(one.id(), Fields.answers(form, PREFIX, one.questions())).fold(
                done -> Answer.screen(words.say("answer.thanks"), new StaticTemplates().answered(words, one)),
                invalid -> asked(visit, one, Fields.reject(form, PREFIX, invalid.problems()), 422),
                declined -> asked(visit, one, form.reject("answer", "answer.declined", declined.why().in(visit.locale())), 422),
                failed -> asked(visit, one, form.reject("answer", "answer.failed"), 503),
                notNow -> asked(visit, one, form.reject("answer", "answer.over"), 409),
                unknown -> asked(visit, one, form.reject("answer", "answer.gone"), 409));
    }

    /** Above the form: a sentence; empty where nothing is wrong. */
    static String problem(Words words, Form form) {
        return form.problem("answer").map(one -> Ui.say(words, one)).orElse(form.hasProblems() ? words.say("run.problems") : "");
    }

    private Answer asked(Visit visit, Invitation one, Form form, int status) {
        var words = visit.words(AnswerPage.class);
        List<Content> fields = Fields.of(words, form, PREFIX, one.questions());
        return new Answer.Screen(status, one.title(), new StaticTemplates().answer(words, one, fields, problem(words, form), visit.here()));
    }
}
