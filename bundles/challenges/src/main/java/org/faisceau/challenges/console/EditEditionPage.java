// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Edition;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes what is written of an edition; who comes second is shown both versions. */
@Component
public final class EditEditionPage implements Page {
    private final Challenges challenges;

    @Activate
    public EditEditionPage(@Reference Challenges challenges) {
        this.challenges = challenges;
    }

    @Override
    public Address address() {
        return Address.of("challenges/{id}/edit").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return challenges.find(visit.actor(), visit.path("id")).map(one -> asked(visit, 200, one, EditionForm.filled(one))).orElseGet(() -> EditionPage.absent(visit));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditEditionPage.class);
        var found = challenges.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var current = found.get();
        var form = visit.form();
        var forms = new EditionForm(visit);
        return forms.read(form).map(content -> Said.of(words, challenges.change(visit.actor(), current.id(), form.version(), content), form, again -> asked(visit, 422, current, again),
                lost -> forms.conflict(lost, form), done -> Answer.redirect(done.address(), words.say("edition.changed")))).orElseGet(() -> asked(visit, 422, current, form));
    }

    private static Answer asked(Visit visit, int status, Edition one, Form form) {
        return new EditionForm(visit).screen(status, form, one.address() + "/edit", one.address());
    }
}
