// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes an organisation; who comes second is shown both versions. */
@Component
public final class EditOrganisationPage implements Page {
    private final Organisations organisations;

    @Activate
    public EditOrganisationPage(@Reference Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("directory/{id}/edit").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(EditOrganisationPage.class);
        var found = organisations.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound(new Ref(Organisation.KIND, visit.path("id")));
        if (!organisations.mayChange(visit.actor(), found.get().id())) return Answer.refused(words.say("organisation.refused"));
        return form(visit, words, found.get()).screen(OrganisationFields.filled(words, found.get()));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditOrganisationPage.class);
        var found = organisations.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound(new Ref(Organisation.KIND, visit.path("id")));
        var id = found.get().id();
        if (!organisations.mayChange(visit.actor(), id)) return Answer.refused(words.say("organisation.refused"));
        var shown = form(visit, words, found.get());
        var form = shown.isFixed() ? OrganisationFields.withIdentity(visit.form(), found.get()) : visit.form();
        var draft = OrganisationFields.read(form, organisations::faults);
        if (draft.isEmpty()) return shown.invalid(form);
        return organisations.change(visit.actor(), id, form.version(), draft.get()).fold(
                done -> Answer.redirect("/directory/" + id, words.say("organisation.changed")),
                lost -> shown.conflict(lost.current(), form),
                not -> shown.again(not, form),
                unknown -> Answer.notFound());
    }

    /** Kind, category and numbers are for managers. */
    private static OrganisationForm form(Visit visit, Words words, Organisation one) {
        var back = "/directory/" + one.id();
        return new OrganisationForm(words, words.say("organisation.edit"), !visit.actor().is(Role.MANAGER), back + "/edit", back);
    }
}
