// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.util.Optional;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes an application until the last minute; who comes second is shown both versions. */
@Component
public final class EditApplicationPage implements Page {
    private final Challenges challenges;
    private final Applications applications;

    @Activate
    public EditApplicationPage(@Reference Challenges challenges, @Reference Applications applications) {
        this.challenges = challenges;
        this.applications = applications;
    }

    @Override
    public Address address() {
        return Address.of("challenges/applications/{id}/edit").writtenBy(Role.OBSERVER);
    }

    private Optional<Application> application(Visit visit) {
        return applications.find(Applicant.of(visit.actor()), visit.path("id"));
    }

    private Optional<ApplicationForm> forms(Visit visit, Application one) {
        return challenges.find(visit.actor(), one.edition()).map(edition -> new ApplicationForm(visit, edition, one.address() + "/edit", false));
    }

    @Override
    public Answer show(Visit visit) {
        return application(visit).flatMap(one -> forms(visit, one).map(forms -> forms.screen(200, ApplicationForm.filled(one)))).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = application(visit);
        var forms = found.flatMap(one -> forms(visit, one));
        if (forms.isEmpty()) return Answer.notFound();
        var words = visit.words(EditApplicationPage.class);
        var form = visit.form();
        return forms.get().read(form).map(content -> forms.get().said(applications.save(Applicant.of(visit.actor()), visit.path("id"), form.version(), content), form, done -> Answer.redirect(done.address(), words.say("application.saved"))))
                .orElseGet(() -> forms.get().screen(422, form));
    }
}
