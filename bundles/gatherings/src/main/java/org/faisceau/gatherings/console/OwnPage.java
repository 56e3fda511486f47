// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.GuestWritten;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.gatherings.api.Opinions.Opinion;
import org.faisceau.gatherings.api.Opinions.Useful;
import org.faisceau.gatherings.api.Opinions;
import org.faisceau.gatherings.api.Registrations;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes what {@link OwnPanel} asks. */
@Component
public final class OwnPage implements Page {
    private final Guests guests;
    private final Registrations registrations;
    private final Opinions opinions;

    @Activate
    public OwnPage(@Reference Guests guests, @Reference Registrations registrations, @Reference Opinions opinions) {
        this.guests = guests;
        this.registrations = registrations;
        this.opinions = opinions;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/own").writtenBy(Role.OBSERVER);
    }

    /** Its form is on the gathering's page. */
    @Override
    public Answer show(Visit visit) {
        return Answer.redirect(new GatheringId(visit.path("id")).address());
    }

    /** {@code comes}, {@code declines}, {@code opinion}. */
    @Override
    public Answer submit(Visit visit) {
        var id = new GatheringId(visit.path("id"));
        var form = visit.form();
        return switch (visit.action()) {
            case "comes", "declines" -> {
                var part = form.choice("guestPart", GuestPart.class).filter(one -> !one.isEverywhere()).orElse(GuestPart.OTHER);
                yield said(visit, id, registrations.answer(visit.actor(), id, part, visit.action().equals("comes")), "invitation.answered");
            }
            case "opinion" -> form.choice("opinionUseful", Useful.class)
                    .map(useful -> guests.own(visit.actor(), id).map(own -> said(visit, id, opinions.give(visit.actor(), own.id(), new Opinion(useful, form.value("opinionNext"), form.value("opinionWish"))), "opinion.thanks")).orElseGet(Answer::notFound))
                    .orElseGet(() -> Answer.redirect(id.address(), Tone.PROBLEM, visit.words(OwnPage.class).say("opinion.choose")));
            default -> Answer.notFound();
        };
    }

    private static Answer said(Visit visit, GatheringId id, GuestWritten written, String key) {
        var words = visit.words(OwnPage.class);
        return written.fold(
                done -> Answer.redirect(id.address(), words.say(key)),
                invalid -> Answer.redirect(id.address(), Tone.PROBLEM, words.say(invalid.key())),
                twice -> Answer.redirect(id.address(), Tone.WARNING, words.say("join.twice")),
                lost -> Answer.redirect(id.address(), Tone.WARNING, words.say("invitation.again")),
                notNow -> Answer.notNow(words.say("invitation.closed")),
                refused -> Answer.refused(words.say("own.refused")),
                unknown -> Answer.notFound());
    }
}
