// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Routes;
import org.faisceau.gatherings.api.Rooms.Setup;
import org.faisceau.gatherings.api.Rooms;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /gatherings/{id}/room}; version 0 until somebody chose. */
@Component
public final class RoomResource implements Resource {
    private final Rooms rooms;

    @Activate
    public RoomResource(@Reference Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public String module() {
        return "gatherings";
    }

    @Override
    public void declare(Routes routes) {
        routes.record("/gatherings/{id}/room", "How the room is set, and whether its ways are wide enough", Role.OBSERVER, RoomAnswer.class, this::one)
                .change("/gatherings/{id}/room", "Choose how the room is set", Role.OBSERVER, RoomBody.class, RoomAnswer.class, this::choose);
    }

    private Versioned<RoomAnswer> one(Call call) {
        return versioned(rooms.find(call.actor(), Read.id(call)).orElseThrow(Problem::notFound));
    }

    private Versioned<RoomAnswer> choose(Call call, RoomBody body) {
        return versioned(Refusals.setup(rooms.choose(call.actor(), Read.id(call), call.seenVersion(), body.choice())));
    }

    private static Versioned<RoomAnswer> versioned(Setup setup) {
        return new Versioned<>(RoomAnswer.of(setup), setup.version());
    }
}
