// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import org.faisceau.charters.api.Residencies;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes what is recorded of a stay; who comes second is shown both versions. */
@Component
public final class EditResidencyPage implements Page {
    private final Residencies residencies;
    private final ResidencyForm forms;

    @Activate
    public EditResidencyPage(@Reference Residencies residencies, @Reference ResidencyForm forms) {
        this.residencies = residencies;
        this.forms = forms;
    }

    @Override
    public Address address() {
        return Address.of("charters/residencies/{id}/edit").readBy(Role.COMPANY).writtenBy(Role.COMPANY);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(EditResidencyPage.class);
        return residencies.find(visit.actor(), visit.path("id")).map(one -> residencies.mayChange(visit.actor(), one)
                ? forms.screen(visit, 200, forms.filled(visit, one), back(visit) + "/edit", back(visit), false) : Answer.refused(words.say("residency.refused"))).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditResidencyPage.class);
        var form = visit.form();
        var content = forms.read(visit, form, residencies.find(visit.actor(), visit.path("id")).flatMap(one -> one.content().need()));
        if (content.isEmpty()) return forms.screen(visit, 422, form, back(visit) + "/edit", back(visit), false);
        return residencies.change(visit.actor(), visit.path("id"), form.version(), content.get()).fold(
                done -> Answer.redirect(back(visit), words.say("residency.changed")),
                lost -> forms.conflict(visit, lost.current(), form, back(visit) + "/edit", back(visit)),
                notNow -> Answer.notNow(words.say("residency.notNow")),
                invalid -> forms.screen(visit, 422, form.reject(invalid.field(), invalid.key()), back(visit) + "/edit", back(visit), false),
                refused -> Answer.refused(words.say("residency.refused")),
                unknown -> Answer.notFound());
    }

    private static String back(Visit visit) {
        return "/charters/residencies/" + visit.path("id");
    }
}
