// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.funding.api.OwnScheme;
import org.faisceau.funding.api.OwnSchemes;
import org.faisceau.funding.api.Schemes;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes a scheme of the Living-Lab; who comes second is shown both versions. */
@Component
public final class EditSchemePage implements Page {
    private final OwnSchemes own;
    private final Schemes schemes;

    @Activate
    public EditSchemePage(@Reference OwnSchemes own, @Reference Schemes schemes) {
        this.own = own;
        this.schemes = schemes;
    }

    @Override
    public Address address() {
        return Address.of("funding/schemes/{id}/edit").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return own.find(visit.actor(), visit.path("id")).map(one -> asked(visit, 200, one, SchemeForm.filled(one))).orElseGet(() -> SchemePage.absent(visit));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditSchemePage.class);
        var found = own.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return SchemePage.absent(visit);
        var current = found.get();
        var form = visit.form();
        var forms = new SchemeForm(visit, schemes);
        return forms.read(form).map(content -> Said.of(words, own.change(visit.actor(), current.id(), form.version(), content), form, "scheme.refused", again -> asked(visit, 422, current, again), lost -> forms.conflict(lost, form),
                done -> Answer.redirect(done.address(), words.say("scheme.changed")))).orElseGet(() -> asked(visit, 422, current, form));
    }

    private Answer asked(Visit visit, int status, OwnScheme one, Form form) {
        return new SchemeForm(visit, schemes).screen(status, form, one.address() + "/edit", one.address());
    }
}
