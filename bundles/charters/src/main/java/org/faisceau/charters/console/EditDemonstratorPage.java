// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.Demonstrators;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes what is recorded of a demonstrator; who comes second is shown both versions. */
@Component
public final class EditDemonstratorPage implements Page {
    private final Demonstrators demonstrators;
    private final DemonstratorForm forms;

    @Activate
    public EditDemonstratorPage(@Reference Demonstrators demonstrators, @Reference DemonstratorForm forms) {
        this.demonstrators = demonstrators;
        this.forms = forms;
    }

    @Override
    public Address address() {
        return Address.of("charters/demonstrators/{id}/edit").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return demonstrators.find(visit.actor(), visit.path("id")).map(one -> screen(visit, one, 200, forms.filled(one))).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditDemonstratorPage.class);
        var form = visit.form();
        return demonstrators.find(visit.actor(), visit.path("id")).map(one -> forms.read(form).map(content -> demonstrators.change(visit.actor(), one.id(), form.version(), content).fold(
                saved -> Answer.redirect(one.address(), words.say("demonstrator.changed")),
                lost -> forms.conflict(visit, lost.current(), form, one.address() + "/edit"),
                invalid -> screen(visit, one, 422, form.reject(DemonstratorForm.field(invalid.field()), invalid.key())),
                refused -> Answer.refused(words.say("charters.refused")),
                unknown -> Answer.notFound())).orElseGet(() -> screen(visit, one, 422, form))).orElse(Answer.notFound());
    }

    private Answer screen(Visit visit, Demonstrator one, int status, Form form) {
        return forms.screen(visit, status, form, one.content().name(), one.address() + "/edit", one.address(), false);
    }
}
