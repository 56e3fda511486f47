// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Applications;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes in a file of an application. */
@Component
public final class ApplicationFilesPage implements Page {
    private final Applications applications;
    private final Store store;

    @Activate
    public ApplicationFilesPage(@Reference Applications applications, @Reference Store store) {
        this.applications = applications;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("challenges/applications/{id}/files").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return applications.find(Applicant.of(visit.actor()), visit.path("id")).map(one -> Answer.redirect(one.address())).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ApplicationFilesPage.class);
        var who = Applicant.of(visit.actor());
        var here = Application.address(visit.path("id"));
        var found = applications.find(who, visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        if (!applications.mayWrite(who, found.get())) return Answer.notNow(words.say("application.isOver"));
        var upload = visit.upload("piece").filter(one -> one.size() > 0);
        if (upload.isEmpty()) return Answer.redirect(here, Tone.WARNING, words.say("files.noFile"));
        return Uploads.keep(store, upload.get()).map(file -> Said.of(words, applications.attach(who, visit.path("id"), file), here, done -> Answer.redirect(here, words.say("files.joined", file.name()))))
                .orElseGet(() -> Answer.redirect(here, Tone.PROBLEM, words.say("files.tooLarge")));
    }
}
