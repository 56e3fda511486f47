// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.util.List;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Whole;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /gatherings/{id}/people}, for who leads the gathering. */
@Component
public final class PeopleResource implements Resource {
    private final Gatherings gatherings;
    private final Guests guests;
    private final Organisations organisations;

    @Activate
    public PeopleResource(@Reference Gatherings gatherings, @Reference Guests guests, @Reference Organisations organisations) {
        this.gatherings = gatherings;
        this.guests = guests;
        this.organisations = organisations;
    }

    @Override
    public String module() {
        return "gatherings";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/gatherings/{id}/people", "People of a gathering by name, for who leads it; filters: state", Role.OBSERVER, GuestAnswer.class, this::page)
                .record("/gatherings/{id}/people/{guest}", "One of them", Role.OBSERVER, GuestAnswer.class, this::one)
                .create("/gatherings/{id}/people", "Write somebody down; nobody is told yet", Role.OBSERVER, GuestBody.class, GuestAnswer.class, this::add)
                .change("/gatherings/{id}/people/{guest}", "Change what is written of somebody", Role.OBSERVER, GuestBody.class, GuestAnswer.class, this::change)
                .step("/gatherings/{id}/people/{guest}/answer", "Say for somebody whether that person comes; who finds no place waits", Role.OBSERVER, AnswerBody.class, GuestAnswer.class, this::answer);
    }

    private Slice<GuestAnswer> page(Call call) {
        var id = led(call);
        var state = call.query("state").isEmpty() ? List.of(State.values()) : List.of(Read.choice("state", State.class, call.query("state")));
        return Whole.by(Guest::id, guests.list(call.actor(), id).stream().filter(one -> state.contains(one.state())).toList()).page(call).map(GuestAnswer::of);
    }

    private GatheringId led(Call call) {
        var gathering = gatherings.find(call.actor(), Read.id(call)).orElseThrow(Problem::notFound);
        if (!gatherings.mayLead(call.actor(), gathering)) throw Refusals.led();
        return gathering.id();
    }

    private Guest known(Call call) {
        var id = led(call);
        return guests.find(call.actor(), call.path("guest")).filter(one -> one.gathering().equals(id)).orElseThrow(Problem::notFound);
    }

    private Versioned<GuestAnswer> one(Call call) {
        return versioned(known(call));
    }

    private Created<GuestAnswer> add(Call call, GuestBody body) {
        var guest = Refusals.guest(guests.add(call.actor(), led(call), content(call, body)));
        return new Created<>(GuestAnswer.of(guest), guest.id(), guest.version());
    }

    private Versioned<GuestAnswer> change(Call call, GuestBody body) {
        return versioned(Refusals.guest(guests.change(call.actor(), known(call).id(), call.seenVersion(), content(call, body))));
    }

    private Versioned<GuestAnswer> answer(Call call, AnswerBody body) {
        return versioned(Refusals.guest(guests.answerFor(call.actor(), known(call).id(), call.seenVersion(), body.comes())));
    }

    /** Who names an organisation of the directory alone is given its name there. */
    private Guest.Content content(Call call, GuestBody body) {
        var organisation = Read.text(body.organisation());
        if (organisation.isEmpty()) return body.content(Read.text(body.organisationName()));
        var name = organisations.find(call.actor(), organisation).map(Organisation::name).orElseThrow(() -> Refusals.invalid("organisation", "guest.noOrganisation"));
        return body.content(Read.text(body.organisationName()).isBlank() ? name : Read.text(body.organisationName()));
    }

    private static Versioned<GuestAnswer> versioned(Guest guest) {
        return new Versioned<>(GuestAnswer.of(guest), guest.version());
    }
}
