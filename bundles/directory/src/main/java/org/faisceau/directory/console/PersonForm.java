// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui;
import org.faisceau.directory.api.People.Saving;
import org.faisceau.directory.api.Person;
import org.faisceau.kernel.api.Words;

/**
 * The form of a person, for the pages that show it.
 *
 * @param organisations to choose from; chosen already where there is but one and nobody may choose another
 * @param twin who is recorded already and seems the same; empty for nobody
 */
record PersonForm(Words words, String title, List<Option> organisations, boolean isManager, String address, String back, Optional<Person> twin) {
    PersonForm(Words words, String title, List<Option> organisations, boolean isManager, String address, String back) {
        this(words, title, organisations, isManager, address, back, Optional.empty());
    }

    /** The same where that organisation has somebody like it: with the way to that record. */
    PersonForm beside(Person twin) {
        return new PersonForm(words, title, organisations, isManager, address, back, Optional.of(twin));
    }

    Answer screen(Form form) {
        return Answer.screen(title, new StaticTemplates().personForm(this, form));
    }

    Answer invalid(Form form) {
        return Answer.invalid(title, new StaticTemplates().personForm(this, form));
    }

    /** What follows a write that was tried. */
    Answer after(Saving saving, Form form, String done) {
        return saving.fold(
                saved -> Answer.redirect("/directory/people/" + saved.person().id(), done),
                invalid -> invalid(form.reject(invalid.field(), invalid.key())),
                lost -> conflict(lost.current(), form),
                refused -> Answer.refused(words.say("person.refused")),
                unknown -> Answer.notFound());
    }

    private Answer conflict(Person current, Form form) {
        var names = PersonFields.said(words, id -> organisations.stream().filter(one -> one.value().equals(id)).map(Option::label).findFirst().orElse(id));
        var clash = Clash.of(PersonFields.filled(current.content(), current.version()), form, PersonFields.ALL, field -> words.say("field." + field), names);
        return Answer.conflict(words.say("conflict.title"), Ui.clash(words, clash, address, current.version(), back, "save"));
    }
}
