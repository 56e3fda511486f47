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
import org.faisceau.kernel.api.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Begins an application without account; who does is led to the link to go on by. */
@Component
public final class PublicApplyPage implements Page {
    private final Challenges challenges;
    private final Applications applications;

    @Activate
    public PublicApplyPage(@Reference Challenges challenges, @Reference Applications applications) {
        this.challenges = challenges;
        this.applications = applications;
    }

    @Override
    public Address address() {
        return Address.of("public/challenges/{id}/apply").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        return challenges.find(Actor.nobody(), visit.path("id")).map(one -> new ApplicationForm(visit, one, one.publicAddress() + "/apply", true).screen(200, Form.blank())).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = challenges.find(Actor.nobody(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var words = visit.words(PublicApplyPage.class);
        var form = visit.form();
        var forms = new ApplicationForm(visit, found.get(), found.get().publicAddress() + "/apply", true);
        return forms.read(form).map(content -> forms.said(applications.begin(new Applicant(Actor.nobody(), ""), found.get().id(), content, visit.network()), form,
                done -> Answer.redirect(applications.link(done), words.say("application.begunByLink")))).orElseGet(() -> forms.screen(422, form));
    }
}
