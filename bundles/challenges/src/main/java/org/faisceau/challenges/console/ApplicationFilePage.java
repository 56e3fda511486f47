// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Applications;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.HandedOut;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A file of an application: handed out to who reads it, removed by who applied. */
@Component
public final class ApplicationFilePage implements Page {
    private final Applications applications;
    private final Store store;

    @Activate
    public ApplicationFilePage(@Reference Applications applications, @Reference Store store) {
        this.applications = applications;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("challenges/applications/{id}/files/{piece}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return applications.file(Applicant.of(visit.actor()), visit.path("id"), visit.path("piece")).map(one -> HandedOut.of(store, one.file())).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ApplicationFilePage.class);
        var here = Application.address(visit.path("id"));
        if (!visit.action().equals("remove")) return Answer.notFound();
        return Said.of(words, applications.detach(Applicant.of(visit.actor()), visit.path("id"), visit.path("piece")), here, done -> Answer.redirect(here, words.say("files.removed")));
    }
}
