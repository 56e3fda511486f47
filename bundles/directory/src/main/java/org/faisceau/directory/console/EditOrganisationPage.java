// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
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
        if (found.isEmpty()) return Answer.notFound();
        if (!organisations.mayChange(visit.actor(), found.get().id())) return Answer.refused(words.say("organisation.refused"));
        return screen(words, OrganisationFields.filled(found.get()), isFixed(visit), visit.path("id"));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditOrganisationPage.class);
        var id = visit.path("id");
        var found = organisations.find(visit.actor(), id);
        if (found.isEmpty()) return Answer.notFound();
        if (!organisations.mayChange(visit.actor(), id)) return Answer.refused(words.say("organisation.refused"));
        boolean isFixed = isFixed(visit);
        var form = isFixed ? OrganisationFields.withIdentity(visit.form(), found.get()) : visit.form();
        var draft = OrganisationFields.read(form);
        if (draft.isEmpty()) return invalid(words, form, isFixed, id);
        return organisations.change(visit.actor(), id, form.version(), draft.get()).fold(
                done -> Answer.redirect("/directory/" + id, words.say("organisation.changed")),
                lost -> Answer.conflict(words.say("conflict.title"), new StaticTemplates().organisationConflict(words, lost.current(), form)),
                not -> OrganisationFields.again(words, not, form, isFixed, address(id), "/directory/" + id, words.say("organisation.edit")),
                unknown -> Answer.notFound());
    }

    /** Kind and numbers are for managers. */
    private static boolean isFixed(Visit visit) {
        return !visit.actor().is(Role.MANAGER);
    }

    private static Answer screen(Words words, Form form, boolean isFixed, String id) {
        return Answer.screen(words.say("organisation.edit"), new StaticTemplates().organisationForm(words, form, isFixed, address(id), "/directory/" + id));
    }

    private static Answer invalid(Words words, Form form, boolean isFixed, String id) {
        return Answer.invalid(words.say("organisation.edit"), new StaticTemplates().organisationForm(words, form, isFixed, address(id), "/directory/" + id));
    }

    private static String address(String id) {
        return "/directory/" + id + "/edit";
    }
}
