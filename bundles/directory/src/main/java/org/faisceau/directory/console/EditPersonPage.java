// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.People;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes a record of a person; who comes second is shown both versions. */
@Component
public final class EditPersonPage implements Page {
    private final People people;
    private final Organisations organisations;

    @Activate
    public EditPersonPage(@Reference People people, @Reference Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("directory/people/{id}/edit").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var found = people.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        if (!people.mayChange(visit.actor(), found.get())) return Answer.refused(visit.words(EditPersonPage.class).say("person.refused"));
        return form(visit, found.get().content().organisation()).screen(PersonFields.filled(found.get().content(), found.get().version()));
    }

    @Override
    public Answer submit(Visit visit) {
        var form = visit.form();
        if (people.find(visit.actor(), visit.path("id")).isEmpty()) return Answer.notFound();
        var content = PersonFields.read(form, it -> people.faults(visit.actor(), it));
        if (content.isEmpty()) return form(visit, form.value("organisation")).invalid(form);
        return form(visit, form.value("organisation")).after(people.change(visit.actor(), visit.path("id"), form.version(), content.get()), form, visit.words(EditPersonPage.class).say("person.changed"));
    }

    private PersonForm form(Visit visit, String chosen) {
        var words = visit.words(EditPersonPage.class);
        var back = "/directory/people/" + visit.path("id");
        return new PersonForm(words, words.say("person.edit"), OrganisationOptions.of(organisations, visit, chosen), visit.actor().is(Role.MANAGER), back + "/edit", back);
    }
}
