// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.Agreements;
import org.faisceau.showcase.api.Offer;

/** Between the form of an agreement and what is recorded of it. */
record AgreementForm(Visit visit) {
    private static final List<String> FIELDS = List.of("person", "agreedOn", "agreementNote", "alternative");

    static Form filled(Agreement one) {
        return Form.blank().with("version", String.valueOf(one.version())).with("person", one.content().person()).with("agreedOn", one.content().agreedOn().toString()).with("agreementNote", one.content().note()).with("alternative", one.content().alternative());
    }

    /** What was typed, where the form has no problem. */
    static Optional<Agreement.Content> read(Form form) {
        var person = form.text("person", Agreements.PERSON_MAX);
        var day = form.day("agreedOn");
        if (day.isEmpty() && form.problem("agreedOn").isEmpty()) form.reject("agreedOn", "form.required");
        var note = form.optional("agreementNote", Agreements.NOTE_MAX);
        var alternative = form.optional("alternative", Agreements.PERSON_MAX);
        return form.hasProblems() ? Optional.empty() : Optional.of(new Agreement.Content(person, day.orElseThrow(), note, alternative));
    }

    /**
     * To note an agreement.
     *
     * @param warning what was noted about it before; empty for nothing
     */
    Answer noting(int status, Form form, Offer offer, String warning) {
        return screen(status, "agreement.new", form, new AgreementAsked(offer.piece().title(), offer.owner(), NewAgreementPage.address(offer.piece().ref()), "/showcase/waiting", warning, false));
    }

    /** To write one anew. */
    Answer changing(int status, Form form, Agreement one) {
        return screen(status, "agreement.edit", form, new AgreementAsked(one.title(), one.ownerName(), one.address() + "/edit", one.address(), "", true));
    }

    private Answer screen(int status, String title, Form form, AgreementAsked asked) {
        var words = visit.words(AgreementForm.class);
        return new Answer.Screen(status, words.say(title), new StaticTemplates().agreementForm(words, form, asked));
    }

    Answer conflict(Agreement current, Form form) {
        var words = visit.words(AgreementForm.class);
        var clash = Clash.of(filled(current), form, FIELDS, field -> words.say("field." + field), (field, value) -> value);
        return Answer.conflict(words.say("agreement.edit"), Ui.clash(words, clash, current.address() + "/edit", current.version(), current.address(), "save"));
    }
}
