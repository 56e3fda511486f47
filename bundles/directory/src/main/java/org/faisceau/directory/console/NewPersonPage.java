// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.People;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records a person; purpose and end are proposed. */
@Component
public final class NewPersonPage implements Page {
    private final People people;
    private final Organisations organisations;

    @Activate
    public NewPersonPage(@Reference People people, @Reference Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("directory/people/new").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(NewPersonPage.class);
        if (!people.mayRegister(visit.actor(), "")) return Answer.refused(words.say("person.refused"));
        var organisation = visit.query("organisation").isEmpty() ? visit.actor().is(Role.MANAGER) ? "" : visit.actor().organisation() : visit.query("organisation");
        return form(visit, organisation).screen(Form.blank().with("organisation", organisation).with("purpose", words.say("person.usualPurpose")).with("endsOn", people.usualEnd().toString()));
    }

    @Override
    public Answer submit(Visit visit) {
        var form = visit.form();
        var content = PersonFields.read(form, it -> people.faults(visit.actor(), it));
        if (content.isEmpty()) return form(visit, form.value("organisation")).invalid(form);
        var twin = people.twin(visit.actor(), content.get()).filter(one -> !form.flag("another"));
        if (twin.isPresent()) return form(visit, form.value("organisation")).beside(twin.get()).invalid(form);
        return form(visit, form.value("organisation")).after(people.register(visit.actor(), content.get()), form, visit.words(NewPersonPage.class).say("person.registered"));
    }

    private PersonForm form(Visit visit, String chosen) {
        var words = visit.words(NewPersonPage.class);
        return new PersonForm(words, words.say("person.add"), OrganisationOptions.of(organisations, visit, chosen), visit.actor().is(Role.MANAGER),
                "/directory/people/new", "/directory/people");
    }
}
