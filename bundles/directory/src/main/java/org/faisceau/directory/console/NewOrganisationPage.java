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
        var words = visit.words(NewOrganisationPage.class);
        return Answer.screen(words.say("organisation.add"), new StaticTemplates().organisationForm(words, Form.blank(), false, HERE, "/directory"));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewOrganisationPage.class);
        var form = visit.form();
        var title = words.say("organisation.add");
        var draft = OrganisationFields.read(form);
        if (draft.isEmpty()) return Answer.invalid(title, new StaticTemplates().organisationForm(words, form, false, HERE, "/directory"));
        var outcome = organisations.register(visit.actor(), draft.get());
        if (outcome instanceof Registering.Registered it) {
            return Answer.redirect("/directory/" + it.organisation().id(), words.say("organisation.registered"));
        }
        return OrganisationFields.again(words, outcome, form, false, HERE, "/directory", title);
    }
}
