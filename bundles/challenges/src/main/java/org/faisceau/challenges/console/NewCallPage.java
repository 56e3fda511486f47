// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import org.faisceau.challenges.api.InterestCalls;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A new call for expressions of interest. */
@Component
public final class NewCallPage implements Page {
    private final InterestCalls calls;
    private final Organisations organisations;

    @Activate
    public NewCallPage(@Reference InterestCalls calls, @Reference Organisations organisations) {
        this.calls = calls;
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("challenges/calls/new").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return asked(visit, 200, Form.blank());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewCallPage.class);
        var form = visit.form();
        return new CallForm(visit, organisations).read(form).map(content -> Said.of(words, calls.add(visit.actor(), content), form, again -> asked(visit, 422, again), lost -> asked(visit, 409, form),
                done -> Answer.redirect(done.address(), words.say("call.added")))).orElseGet(() -> asked(visit, 422, form));
    }

    private Answer asked(Visit visit, int status, Form form) {
        return new CallForm(visit, organisations).screen(status, form, "/challenges/calls/new", "/challenges/calls");
    }
}
