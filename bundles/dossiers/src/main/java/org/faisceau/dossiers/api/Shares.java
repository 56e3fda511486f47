// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lets organisations read a dossier they are no party to, each from a day on. They read its answers and the pieces closed
 * to nobody, and only here: for {@link Dossiers} it stays hidden from them. Each reading is an entry of the journal. A gathering sets the days with {@link #share},
 * as a person who leads the dossier. Every thread.
 */
@ProviderType
public interface Shares {
    /** The most organisations of one dossier. */
    int ORGANISATIONS_MOST = 60;

    /** With whom it is shared, from the earliest day on; for those who read the dossier by right. */
    List<Share> of(Actor actor, String id);

    /** True where this actor may share it: the buyer, or a manager, unless it is withdrawn. */
    boolean mayShare(Actor actor, Dossier dossier);

    /**
     * Shares it with an organisation, or changes from when.
     *
     * @param organisation neither its company nor its buyer; an authority that learns is public
     * @param from may be past: then it reads at once
     */
    Written share(Actor actor, String id, String organisation, Share.Audience audience, LocalDate from);

    /** Shares it with that organisation no more. */
    Written end(Actor actor, String id, String organisation);

    /** As {@link #share(Actor, String, String, Share.Audience, LocalDate)}, where it is shared as was seen; lost where somebody was faster. */
    Written share(Actor actor, String id, List<Share> seen, String organisation, Share.Audience audience, LocalDate from);

    /** As {@link #end(Actor, String, String)}, where it is shared as was seen; lost where somebody was faster. */
    Written end(Actor actor, String id, List<Share> seen, String organisation);

    /** The dossiers shared with this actor's organisation today, the last shared first, at most 100. */
    List<Dossier> open(Actor actor);

    /** What such a reader reads of it, and journals that it was read; empty before the day, and for everybody else. */
    Optional<Casebook> read(Actor actor, String id);

    /** An open piece for such a reader, and journals that it was read. */
    Optional<Evidence> piece(Actor actor, String id, String piece);
}
