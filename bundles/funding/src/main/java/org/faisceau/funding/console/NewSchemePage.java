// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.funding.api.OwnSchemes;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Schemes;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A new scheme of the Living-Lab: of its own, or to stand for one that ships. */
@Component
public final class NewSchemePage implements Page {
    private final OwnSchemes own;
    private final Schemes schemes;

    @Activate
    public NewSchemePage(@Reference OwnSchemes own, @Reference Schemes schemes) {
        this.own = own;
        this.schemes = schemes;
    }

    @Override
    public Address address() {
        return Address.of("funding/schemes/new").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    /** Query parameter {@code from} names one that ships, to be put right. */
    @Override
    public Answer show(Visit visit) {
        return asked(visit, 200, schemes.find(visit.locale(), visit.query("from")).filter(one -> !one.isOwn()).map(SchemeForm::begun).orElseGet(() -> Form.blank().with("confidence", Scheme.Confidence.STATED.name())));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewSchemePage.class);
        var form = visit.form();
        return new SchemeForm(visit, schemes).read(form).map(content -> Said.of(words, own.add(visit.actor(), content), form, "scheme.refused", again -> asked(visit, 422, again), lost -> asked(visit, 409, form),
                done -> Answer.redirect(done.address(), words.say("scheme.added")))).orElseGet(() -> asked(visit, 422, form));
    }

    private Answer asked(Visit visit, int status, Form form) {
        return new SchemeForm(visit, schemes).screen(status, form, "/funding/schemes/new", "/funding");
    }
}
