// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.Clock;
import java.util.Optional;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Residencies;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An application: written by the company itself, or by a manager for it. */
@Component
public final class NewResidencyPage implements Page {
    private final Labs labs;
    private final Residencies residencies;
    private final ResidencyForm forms;
    private final Clock clock;

    @Activate
    public NewResidencyPage(@Reference Labs labs, @Reference Residencies residencies, @Reference ResidencyForm forms, @Reference Clock clock) {
        this.labs = labs;
        this.residencies = residencies;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("charters/{id}/apply").readBy(Role.COMPANY).writtenBy(Role.COMPANY);
    }

    @Override
    public Answer show(Visit visit) {
        return labs.find(visit.actor(), visit.path("id")).map(lab -> forms.screen(visit, 200, Form.blank().with("appliedOn", Days.today(clock).toString()), here(visit), back(visit), true))
                .orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewResidencyPage.class);
        var form = visit.form();
        var content = forms.read(visit, form, Optional.empty());
        if (content.isEmpty()) return forms.screen(visit, 422, form, here(visit), back(visit), true);
        return residencies.apply(visit.actor(), visit.path("id"), content.get()).fold(
                done -> Answer.redirect("/charters/residencies/" + done.residency().id(), words.say("residency.applied")),
                lost -> Answer.notFound(),
                notNow -> Answer.notFound(),
                invalid -> forms.screen(visit, 422, form.reject(invalid.field(), invalid.key()), here(visit), back(visit), true),
                refused -> Answer.refused(words.say("residency.refusedApply")),
                unknown -> Answer.notFound());
    }

    private static String here(Visit visit) {
        return back(visit).replace("/residents", "/apply");
    }

    private static String back(Visit visit) {
        return "/charters/" + visit.path("id") + "/residents";
    }
}
