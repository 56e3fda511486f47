// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.sourcing.api.OpenForm;
import org.faisceau.sourcing.api.Techniques;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A form that a technique opened to everybody; who sends it is given a link to follow it by. */
@Component
public final class OpenFormPage implements Page {
    /** No person sees this field; programs that fill in whatever they find fill it in too. */
    static final String TRAP = "website";
    private static final String PREFIX = "form-";
    private final Techniques techniques;

    @Activate
    public OpenFormPage(@Reference Techniques techniques) {
        this.techniques = techniques;
    }

    @Override
    public Address address() {
        return Address.of("public/sourcing/{id}/{run}/{word}").withoutAccount();
    }

    private Optional<OpenForm> form(Visit visit) {
        return techniques.forms(visit.path("id")).stream().filter(one -> one.run().equals(visit.path("run")) && one.word().equals(visit.path("word"))).findFirst();
    }

    @Override
    public Answer show(Visit visit) {
        return form(visit).map(one -> asked(visit, one, one.isStopped() ? Form.blank().reject("answer", "answer.gone") : Form.blank(), one.isStopped() ? 503 : 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = form(visit);
        if (found.isEmpty()) return Answer.notFound();
        var words = visit.words(OpenFormPage.class);
        var one = found.get();
        var form = visit.form();
        if (!form.value(TRAP).isEmpty()) return asked(visit, one, form.reject("answer", "form.trapped"), 422);
        var sending = techniques.send(one, visit.network(), Fields.answers(form, PREFIX, one.questions()));
        return sending.advance().fold(
                done -> Answer.screen(words.say("answer.thanks"), new StaticTemplates().formSent(words, visit.origin() + sending.link())),
                invalid -> asked(visit, one, Fields.reject(form, PREFIX, invalid.problems()), 422),
                declined -> asked(visit, one, form.reject("answer", "answer.declined", declined.why().in(visit.locale())), 422),
                failed -> asked(visit, one, form.reject("answer", "answer.failed"), 503),
                notNow -> asked(visit, one, form.reject("answer", "form.full"), 429),
                unknown -> asked(visit, one, form.reject("answer", "answer.gone"), 409));
    }

    private Answer asked(Visit visit, OpenForm one, Form form, int status) {
        var words = visit.words(OpenFormPage.class);
        var fields = one.isStopped() && visit.form().values().isEmpty() ? List.<Content>of() : Fields.of(words, form, PREFIX, one.questions());
        return new Answer.Screen(status, one.title(), new StaticTemplates().openForm(words, one, fields, AnswerPage.problem(words, form), visit.here()));
    }
}
