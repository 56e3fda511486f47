// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.Clock;
import org.faisceau.charters.api.Demonstrators;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
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

/** A demonstrator of a company that stays. */
@Component
public final class NewDemonstratorPage implements Page {
    private final Residencies residencies;
    private final Demonstrators demonstrators;
    private final DemonstratorForm forms;
    private final Bearers bearers;
    private final Clock clock;

    @Activate
    public NewDemonstratorPage(@Reference Residencies residencies, @Reference Demonstrators demonstrators, @Reference DemonstratorForm forms, @Reference Bearers bearers, @Reference Clock clock) {
        this.residencies = residencies;
        this.demonstrators = demonstrators;
        this.forms = forms;
        this.bearers = bearers;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("charters/residencies/{id}/demonstrators").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return residencies.find(visit.actor(), visit.path("id")).map(one -> screen(visit, one, 200, Form.blank().with("fromDay", Days.today(clock).toString()))).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewDemonstratorPage.class);
        var form = visit.form();
        return residencies.find(visit.actor(), visit.path("id")).map(one -> forms.read(form).map(content -> demonstrators.add(visit.actor(), one.id(), content).fold(
                saved -> Answer.redirect(saved.demonstrator().address(), words.say("demonstrator.added")),
                lost -> Answer.notFound(),
                invalid -> screen(visit, one, 422, form.reject(DemonstratorForm.field(invalid.field()), invalid.key())),
                refused -> Answer.refused(words.say("charters.refused")),
                unknown -> Answer.notFound())).orElseGet(() -> screen(visit, one, 422, form))).orElse(Answer.notFound());
    }

    private Answer screen(Visit visit, Residency one, int status, Form form) {
        var back = "/charters/residencies/" + one.id();
        return forms.screen(visit, status, form, bearers.name(one.content().company()), back + "/demonstrators", back, true);
    }
}
