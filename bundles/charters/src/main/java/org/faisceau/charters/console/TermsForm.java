// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Labs;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;

/** Between the form of a charter and what is recorded of it. An end left open is three years after the start. */
final class TermsForm {
    private static final List<String> FIELDS = List.of("signedOn", "startsOn", "endsOn", "forBearer", "forState", "document");

    private TermsForm() {}

    static Optional<Charter.Terms> read(Form form, Charters charters) {
        var signedOn = form.neededDay("signedOn");
        var startsOn = form.neededDay("startsOn");
        var endsOn = form.value("endsOn").isBlank() ? startsOn.map(charters::end) : form.day("endsOn");
        var forBearer = form.text("forBearer", Labs.LINE_MAX);
        var forState = form.text("forState", Labs.LINE_MAX);
        var document = form.optional("document", Labs.LINE_MAX);
        if (startsOn.isPresent() && endsOn.isPresent() && endsOn.get().isBefore(startsOn.get())) form.reject("endsOn", "charter.endsBefore");
        if (form.hasProblems()) return Optional.empty();
        return Optional.of(new Charter.Terms(signedOn.orElseThrow(), startsOn.orElseThrow(), endsOn.orElseThrow(), forBearer, forState, document));
    }

    static Form filled(Charter charter) {
        var terms = charter.terms();
        return Form.blank().with("version", String.valueOf(charter.version())).with("signedOn", terms.signedOn().toString()).with("startsOn", terms.startsOn().toString())
                .with("endsOn", terms.endsOn().toString()).with("forBearer", terms.forBearer()).with("forState", terms.forState()).with("document", terms.document());
    }

    static Answer screen(Visit visit, int status, LabHead head, Form form, String address) {
        var words = visit.words(TermsForm.class);
        boolean isNew = address.endsWith("/sign");
        return new Answer.Screen(status, words.say(!isNew ? "charter.edit" : head.charter().isPresent() ? "charter.renew" : "charter.sign"),
                new StaticTemplates().termsForm(words, head, form, address));
    }

    /** Both versions, for who came second. */
    static Answer conflict(Visit visit, Charter current, Form form, String address) {
        var words = visit.words(TermsForm.class);
        var clash = Clash.of(filled(current), form, FIELDS, field -> words.say("field." + field), (field, value) -> field.endsWith("On") ? day(words, value) : value);
        return Answer.conflict(words.say("conflict.title"), Ui.clash(words, clash, address, current.version(), "/charters/" + current.lab(), "save"));
    }

    private static String day(Words words, String value) {
        return Days.read(value).map(words::day).orElse(value);
    }
}
