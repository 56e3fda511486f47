// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Edition;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down an application that came by another way, such as a letter. */
@Component
public final class RecordApplicationPage implements Page {
    private final Challenges challenges;
    private final Applications applications;

    @Activate
    public RecordApplicationPage(@Reference Challenges challenges, @Reference Applications applications) {
        this.challenges = challenges;
        this.applications = applications;
    }

    @Override
    public Address address() {
        return Address.of("challenges/{id}/applications/new").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    private static ApplicationForm forms(Visit visit, Edition one) {
        return new ApplicationForm(visit, one, one.address() + "/applications/new", false);
    }

    @Override
    public Answer show(Visit visit) {
        return challenges.find(visit.actor(), visit.path("id")).map(one -> forms(visit, one).screen(200, Form.blank().with("receivedOn", ""))).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = challenges.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var words = visit.words(RecordApplicationPage.class);
        var form = visit.form();
        var day = form.day("receivedOn");
        if (day.isEmpty()) form.reject("receivedOn", "form.required");
        // A letter without a time of day is one of the morning: a person who read it says so where it matters.
        Optional<LocalTime> time = Hours.read(form, "receivedTime");
        var forms = forms(visit, found.get());
        return forms.read(form).map(content -> forms.said(applications.record(visit.actor(), found.get().id(), content, moment(day.orElseThrow(), time)), form, done -> Answer.redirect(done.address(), words.say("application.recorded"))))
                .orElseGet(() -> forms.screen(422, form));
    }

    private static Instant moment(LocalDate day, Optional<LocalTime> time) {
        return day.atTime(time.orElse(LocalTime.MIN)).atZone(Days.PARIS).toInstant();
    }
}
