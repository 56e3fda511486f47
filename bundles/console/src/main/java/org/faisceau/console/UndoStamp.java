// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.faisceau.kernel.api.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What makes a notice's button « undo » good for one person, one address and ten minutes of this start. */
@Component(service = UndoStamp.class)
public final class UndoStamp {
    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final String GAP = "\u001f";
    private final Stamp stamp = new Stamp();
    private final Clock clock;

    @Activate
    public UndoStamp(@Reference Clock clock) {
        this.clock = clock;
    }

    String make(Actor actor, String address) {
        return stamp.sign(actor.id() + GAP + clock.instant().plus(GOOD_FOR).toEpochMilli() + GAP + address);
    }

    /** True while the button is good. */
    boolean holds(Actor actor, String address, String made) {
        var parts = stamp.read(made).map(it -> it.split(GAP, 3)).filter(it -> it.length == 3);
        return parts.filter(it -> it[0].equals(actor.id()) && it[2].equals(address) && clock.instant().isBefore(Instant.ofEpochMilli(Long.parseLong(it[1])))).isPresent();
    }
}
