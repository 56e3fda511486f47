// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.WorkGroups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes a working group; who comes second is shown both versions. */
@Component
public final class EditGroupPage implements Page {
    private final WorkGroups groups;
    private final GroupForm forms;

    @Activate
    public EditGroupPage(@Reference WorkGroups groups, @Reference GroupForm forms) {
        this.groups = groups;
        this.forms = forms;
    }

    @Override
    public Address address() {
        return Address.of("needs/groups/{id}/edit").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var back = "/needs/groups/" + visit.path("id");
        return groups.find(visit.actor(), visit.path("id")).map(group -> forms.screen(visit, 200, GroupForm.filled(group), back + "/edit", back)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditGroupPage.class);
        var back = "/needs/groups/" + visit.path("id");
        var form = visit.form();
        var terms = forms.read(form);
        if (terms.isEmpty()) return forms.screen(visit, 422, form, back + "/edit", back);
        return groups.change(visit.actor(), visit.path("id"), form.version(), terms.get()).fold(
                done -> Answer.redirect(back, words.say("group.changed")),
                lost -> forms.conflict(visit, lost.current(), form, back + "/edit", back),
                invalid -> forms.screen(visit, 422, form.reject(invalid.field(), invalid.key()), back + "/edit", back),
                refused -> Answer.refused(words.say("group.refused")),
                unknown -> Answer.notFound());
    }
}
