// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records an organisation. */
@Component
public final class NewOrganisationPage implements Page {
    private static final String HERE = "/directory/new";
    private final Organisations organisations;

    @Activate
    public NewOrganisationPage(@Reference Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("directory/new").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return form(visit).screen(Form.blank());
    }

    @Override
    public Answer submit(Visit visit) {
        var form = visit.form();
        var draft = OrganisationFields.read(form, organisations::faults);
        if (draft.isEmpty()) return form(visit).invalid(form);
        var twin = organisations.twin(visit.actor(), draft.get()).filter(one -> !form.flag("another"));
        if (twin.isPresent()) return form(visit).beside(twin.get()).invalid(form);
        var outcome = organisations.register(visit.actor(), draft.get());
        if (outcome instanceof Registering.Registered it) {
            return Answer.redirect("/directory/" + it.organisation().id(), visit.words(NewOrganisationPage.class).say("organisation.registered"));
        }
        return form(visit).again(outcome, form);
    }

    private static OrganisationForm form(Visit visit) {
        var words = visit.words(NewOrganisationPage.class);
        return new OrganisationForm(words, words.say("organisation.add"), false, HERE, "/directory");
    }
}
