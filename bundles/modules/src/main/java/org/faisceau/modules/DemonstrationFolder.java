// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.modules.api.Territory;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The demonstration's folder. It is emptied by the launcher while nothing runs: a word left in the folder asks for it. A database of
 * its own is not emptied: what else lies in it is not known here.
 */
@Component
public final class DemonstrationFolder implements Territory {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationFolder.class);
    private final Place place;

    @Activate
    public DemonstrationFolder(BundleContext context) {
        this(Place.of(context));
    }

    DemonstrationFolder(Place place) {
        this.place = place;
    }

    @Override
    public State state(Actor actor) {
        if (!place.isDemonstration() || !actor.is(Role.ADMINISTRATOR)) return State.ABSENT;
        if (!place.isSqlite()) return State.SHARED;
        if (Files.exists(place.data().resolve("demo-restored"))) return State.RESTORED;
        return Files.exists(leaving()) ? State.LEAVING : State.PRESENT;
    }

    @Override
    public State remove(Actor actor) {
        var state = state(actor);
        if (state != State.PRESENT) return state;
        try {
            Files.createFile(leaving());
            LOG.info("the demonstration was asked to leave");
            return State.LEAVING;
        } catch (IOException e) {
            throw new UncheckedIOException("the demonstration cannot be asked to leave", e);
        }
    }

    private Path leaving() {
        return place.data().resolve("demo-leaving");
    }
}
