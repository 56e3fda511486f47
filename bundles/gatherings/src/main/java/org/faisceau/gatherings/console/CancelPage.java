// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.gatherings.api.Invitations;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calls a gathering off, with the reason that people are told. */
@Component
public final class CancelPage implements Page {
    private final Gatherings gatherings;
    private final Invitations invitations;

    @Activate
    public CancelPage(@Reference Gatherings gatherings, @Reference Invitations invitations) {
        this.gatherings = gatherings;
        this.invitations = invitations;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/cancel").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return asked(visit, Form.blank(), 200);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(CancelPage.class);
        var form = visit.form();
        var reason = form.text("reason", Gatherings.TEXT_MAX);
        var id = Ids.of(visit);
        if (id.isEmpty()) return Answer.notFound();
        if (form.hasProblems()) return asked(visit, form, 422);
        return Said.of(words, gatherings.move(visit.actor(), id.get(), form.version(), GatheringState.CANCELLED, reason), form, again -> asked(visit, again, 422),
                lost -> asked(visit, form.with("version", "").reject("reason", "gathering.lost"), 409), done -> Answer.redirect(done.address(), said(words, done, invitations.informed(visit.actor(), done.id()))));
    }

    private static String said(Words words, Gathering done, Invitations.Informed informed) {
        return words.say("moved." + done.state()) + Said.toldSoon(words, informed);
    }

    private Answer asked(Visit visit, Form form, int status) {
        var words = visit.words(CancelPage.class);
        var found = Ids.of(visit).flatMap(id -> gatherings.find(visit.actor(), id));
        if (found.isEmpty()) return Answer.notFound();
        var gathering = found.get();
        if (!gatherings.mayLead(visit.actor(), gathering)) return Answer.refused(words.say("gathering.refused"));
        if (!gatherings.mayMove(visit.actor(), gathering, GatheringState.CANCELLED)) return Answer.notNow(words.say("gathering.notNow", words.say("state." + gathering.state())));
        return new Answer.Screen(status, words.say("move.CANCELLED"), new StaticTemplates().cancel(words, form, gathering));
    }
}
