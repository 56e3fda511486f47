// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Bundles that came. Each is verified before a word of it is believed, then waits until a manager looked at its records and takes them in.
 * Taking one in twice changes nothing, an earlier one after a later one undoes nothing. Managers alone. Every thread.
 */
@ProviderType
public interface Arrivals {
    /** Records of one bundle that stand. */
    int LINES_MOST = 5000;
    /** Records of one bundle that were taken back; beyond, the latest. */
    int GONE_MOST = 20_000;
    /** Bundles that wait at once; a further one is refused. */
    int WAITING_MOST = 200;

    /** Verifies a bundle; where it holds, it waits. Empty for who is no manager. */
    Optional<Arrival> receive(Actor actor, String text, Arrival.Way way);

    /**
     * Bundles that came, the latest first.
     *
     * @param states none for all
     */
    Slice<Arrival> page(Actor actor, Set<Arrival.State> states, String after, int limit);

    /** How many wait, 0 to {@link #WAITING_MOST}; none for who is no manager. */
    int waiting(Actor actor);

    Optional<Arrival> find(Actor actor, String id);

    /** Its records held against what is here now; empty where it does not wait. */
    List<ArrivalLine> lines(Actor actor, String id);

    /** Keys that its sender trusts no more, those that this Living-Lab still trusts first; at most {@link TrustedLabs#MOST}. */
    List<Distrusted> distrusted(Actor actor, String id);

    /**
     * Takes its records in; what they became here follows, each where nobody changed it since it was looked at.
     *
     * @param choices of each conflict, by its word; one without is a fault of that field, as is one whose record here was changed since
     */
    Written<Settled> takeIn(Actor actor, String id, int seenVersion, Map<String, Chosen> choices, Locale locale);

    /** Leaves it. */
    Written<Arrival> setAside(Actor actor, String id, int seenVersion);

    /** Which version of a record that became one of ours stays. */
    enum Choice {
        OURS,
        THEIRS
    }

    /**
     * What somebody chose of a conflict.
     *
     * @param mark of the line that was looked at
     */
    record Chosen(Choice keeps, String mark) {}

    /**
     * A bundle that was taken in.
     *
     * @param behind records that became one of ours that did not follow: they can be brought up one by one
     */
    record Settled(Arrival arrival, List<Behind> behind) {
        public Settled {
            behind = List.copyOf(behind);
        }
    }

    /**
     * A record that became one of ours, which did not follow it.
     *
     * @param why what came of trying; empty where its module broke off
     */
    record Behind(Received received, Optional<Receipts.Taken> why) {}

    /**
     * A key that another Living-Lab trusts no more, and why.
     *
     * @param key what it goes by
     * @param name of the lab: as people here call it, or as the sender does where nobody here put that key
     * @param isTrusted here
     */
    record Distrusted(String key, String name, boolean isTrusted, String reason) {}
}
