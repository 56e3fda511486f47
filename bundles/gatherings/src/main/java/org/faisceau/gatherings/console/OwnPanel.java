// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Panel;
import org.faisceau.directory.api.MentorState;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.gatherings.api.MentorCalls;
import org.faisceau.gatherings.api.Opinions;
import org.faisceau.gatherings.api.Registrations;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** « Are you coming? », for who is signed in; afterwards three questions for who was invited. */
@Component
public final class OwnPanel implements Panel {
    private final Gatherings gatherings;
    private final Guests guests;
    private final Registrations registrations;
    private final Opinions opinions;
    private final MentorCalls calls;

    @Activate
    public OwnPanel(@Reference Gatherings gatherings, @Reference Guests guests, @Reference Registrations registrations, @Reference Opinions opinions, @Reference MentorCalls calls) {
        this.gatherings = gatherings;
        this.guests = guests;
        this.registrations = registrations;
        this.opinions = opinions;
        this.calls = calls;
    }

    @Override
    public String id() {
        return "gatherings.own";
    }

    @Override
    public String kind() {
        return Gathering.KIND;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(OwnPanel.class).say("own.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var words = visit.words(OwnPanel.class);
        var id = new GatheringId(ref.id());
        var found = gatherings.find(visit.actor(), id);
        if (found.isEmpty()) return Optional.empty();
        var own = guests.own(visit.actor(), id).flatMap(one -> registrations.invited(one.id()));
        boolean mayJoin = found.get().state() == GatheringState.OPEN && registrations.open(id).isPresent();
        boolean isAsked = calls.asked(visit.actor(), id).stream().anyMatch(one -> one.state() == MentorState.ASKED && visit.actor().belongsTo(one.organisation()));
        if (own.isEmpty() && !mayJoin && !isAsked) return Optional.empty();
        if (own.isEmpty() && gatherings.mayLead(visit.actor(), found.get())) return Optional.empty();
        var form = own.flatMap(one -> opinions.of(one.guest().id())).map(InvitationPage::filled).orElseGet(() -> Form.blank().with("guestPart", part(visit.actor().role()).name()));
        return Optional.of(new StaticTemplates().own(words, found.get(), own, isAsked, mayJoin, form, GuestForm.ownParts(words, visit.actor().role()), own.flatMap(one -> DoorCode.of(visit, one.gathering(), one.guest()))));
    }

    /** Mostly so; the person may choose another. */
    private static GuestPart part(Role role) {
        return role == Role.COMPANY ? GuestPart.COMPANY : role == Role.BUYER ? GuestPart.PURCHASER : GuestPart.OTHER;
    }
}
