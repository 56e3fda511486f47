// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.WorkGroups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens a working group. */
@Component
public final class NewGroupPage implements Page {
    private static final String HERE = "/needs/groups/new";
    private static final String BACK = "/needs/groups";
    private final WorkGroups groups;
    private final GroupForm forms;

    @Activate
    public NewGroupPage(@Reference WorkGroups groups, @Reference GroupForm forms) {
        this.groups = groups;
        this.forms = forms;
    }

    @Override
    public Address address() {
        return Address.of("needs/groups/new").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return forms.screen(visit, 200, Form.blank().with("groupKind", "PCAET"), HERE, BACK);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewGroupPage.class);
        var form = visit.form();
        var terms = forms.read(form);
        if (terms.isEmpty()) return forms.screen(visit, 422, form, HERE, BACK);
        return groups.form(visit.actor(), terms.get()).fold(
                done -> Answer.redirect(BACK + "/" + done.group().id(), words.say("group.added")),
                lost -> Answer.notFound(),
                invalid -> forms.screen(visit, 422, form.reject(invalid.field(), invalid.key()), HERE, BACK),
                refused -> Answer.refused(words.say("group.refused")),
                unknown -> Answer.notFound());
    }
}
