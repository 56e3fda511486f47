// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.OrganisationMerges;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Organisations that may be one and the same, side by side: merged into the one or the other, or left apart. */
@Component
public final class OrganisationTwinsPage implements Page {
    private static final int PAIRS = 50;
    private static final String HERE = "/directory/twins";
    private final OrganisationMerges merges;

    @Activate
    public OrganisationTwinsPage(@Reference OrganisationMerges merges) {
        this.merges = merges;
    }

    @Override
    public Address address() {
        return Address.of("directory/twins").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(OrganisationTwinsPage.class);
        return Answer.screen(words.say("organisation.twins"), new StaticTemplates().organisationTwins(words, merges.twins(visit.actor(), PAIRS)));
    }

    /** {@code merge}: {@code other} into {@code keep}; {@code apart}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(OrganisationTwinsPage.class);
        var keep = visit.form().value("keep");
        var other = visit.form().value("other");
        if (visit.action().equals("apart")) {
            return merges.keepApart(visit.actor(), keep, other) ? Answer.redirect(HERE, words.say("twins.apart")) : Answer.refused(words.say("organisation.refused"));
        }
        if (!visit.action().equals("merge")) return Answer.notFound();
        return merges.merge(visit.actor(), keep, visit.form().version(), other).fold(
                done -> Answer.undoable("/directory/" + done.organisation().id(), words.say("organisation.merged"),
                        "/directory/" + done.organisation().id() + "?merge=" + done.organisation().version()),
                lost -> Answer.redirect(HERE, Answer.Tone.WARNING, words.say("organisation.lost")),
                not -> Answer.refused(words.say(not instanceof Registering.Invalid it ? it.key() : "organisation.twoSirens")),
                unknown -> Answer.notFound());
    }
}
