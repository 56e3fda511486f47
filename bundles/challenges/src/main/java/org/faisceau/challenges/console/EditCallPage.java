// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import org.faisceau.challenges.api.InterestCall;
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

/** Changes a call; who comes second is shown both versions. */
@Component
public final class EditCallPage implements Page {
    private final InterestCalls calls;
    private final Organisations organisations;

    @Activate
    public EditCallPage(@Reference InterestCalls calls, @Reference Organisations organisations) {
        this.calls = calls;
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("challenges/calls/{id}/edit").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return calls.find(visit.actor(), visit.path("id")).map(one -> asked(visit, 200, one, CallForm.filled(one))).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditCallPage.class);
        var found = calls.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var current = found.get();
        var form = visit.form();
        var forms = new CallForm(visit, organisations);
        return forms.read(form).map(content -> Said.of(words, calls.change(visit.actor(), current.id(), form.version(), content), form, again -> asked(visit, 422, current, again),
                lost -> forms.conflict(lost, form), done -> Answer.redirect(done.address(), words.say("call.changed")))).orElseGet(() -> asked(visit, 422, current, form));
    }

    private Answer asked(Visit visit, int status, InterestCall one, Form form) {
        return new CallForm(visit, organisations).screen(status, form, one.address() + "/edit", one.address());
    }
}
