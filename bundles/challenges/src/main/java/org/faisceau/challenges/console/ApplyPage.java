// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Begins an application by account. */
@Component
public final class ApplyPage implements Page {
    private final Challenges challenges;
    private final Applications applications;

    @Activate
    public ApplyPage(@Reference Challenges challenges, @Reference Applications applications) {
        this.challenges = challenges;
        this.applications = applications;
    }

    @Override
    public Address address() {
        return Address.of("challenges/{id}/apply").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return challenges.find(visit.actor(), visit.path("id")).map(one -> new ApplicationForm(visit, one, one.address() + "/apply", false).screen(200, Form.blank())).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = challenges.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var words = visit.words(ApplyPage.class);
        var form = visit.form();
        var forms = new ApplicationForm(visit, found.get(), found.get().address() + "/apply", false);
        return forms.read(form).map(content -> forms.said(applications.begin(Applicant.of(visit.actor()), found.get().id(), content, visit.network()), form, done -> Answer.redirect(done.address(), words.say("application.begun"))))
                .orElseGet(() -> forms.screen(422, form));
    }
}
