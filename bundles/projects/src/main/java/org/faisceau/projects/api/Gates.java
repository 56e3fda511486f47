// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The gates of innovation partnerships, read and passed by who changes the project alone, but for the phase: they tell why others were dropped.
 * Every thread.
 */
@ProviderType
public interface Gates {
    /** Those passed, in their order; at most three. */
    List<Passage> of(Actor actor, String project);

    /** Where a project stands; empty where this actor does not change it. */
    Optional<Standing> standing(Actor actor, String project);

    /** The phase a project is in, told to whoever reads it, and nothing of why; empty where this actor does not. */
    Optional<Phase> phase(Actor actor, String project);

    /**
     * Passes the next gate, in the name of the actor. {@link Written.Invalid} of {@code gate} where another comes first, an objective is
     * open, the sheet of intellectual property is not whole; of {@code reason-<organisation>} where a partner has no reason; of
     * {@code kept} where nobody is kept, or at {@link Gate#ACQUISITION} not exactly one.
     *
     * @param fates of all that are still in
     */
    Written<Passage> pass(Actor actor, String project, Gate gate, String reason, List<Passage.Fate> fates);

    /** Takes the last passage back, for a reason; the history keeps it. */
    Written<Passage> reopen(Actor actor, String project, Gate gate, int seenVersion, String reason);

    /**
     * Where a project stands.
     *
     * @param next the gate that comes; empty after the last
     * @param in partners that no gate dropped, by their identifiers
     * @param obstacles texts such as {@code gate.openObjectives} that keep the next gate shut; none where it is open
     */
    record Standing(Optional<Gate> next, List<String> in, List<String> obstacles) {
        public Standing {
            in = List.copyOf(in);
            obstacles = List.copyOf(obstacles);
        }
    }
}
