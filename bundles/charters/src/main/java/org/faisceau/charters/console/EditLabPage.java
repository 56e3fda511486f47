// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import org.faisceau.charters.api.Labs;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes what is recorded of a Living-Lab; who comes second is shown both versions. */
@Component
public final class EditLabPage implements Page {
    private final Labs labs;
    private final LabForm forms;

    @Activate
    public EditLabPage(@Reference Labs labs, @Reference LabForm forms) {
        this.labs = labs;
        this.forms = forms;
    }

    @Override
    public Address address() {
        return Address.of("charters/{id}/edit").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var back = "/charters/" + visit.path("id");
        return labs.find(visit.actor(), visit.path("id")).map(lab -> forms.screen(visit, 200, LabForm.filled(lab), back + "/edit", back)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditLabPage.class);
        var back = "/charters/" + visit.path("id");
        var form = visit.form();
        var content = LabForm.read(form);
        if (content.isEmpty()) return forms.screen(visit, 422, form, back + "/edit", back);
        return labs.change(visit.actor(), visit.path("id"), form.version(), content.get()).fold(
                saved -> Answer.redirect(back, words.say("lab.changed")),
                lost -> forms.conflict(visit, lost.current(), form),
                invalid -> forms.screen(visit, 422, form.reject(invalid.field(), invalid.key()), back + "/edit", back),
                refused -> Answer.refused(words.say("charters.refused")),
                unknown -> Answer.notFound());
    }
}
