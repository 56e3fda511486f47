// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The circuit of visas before a conclusion. The authority's buyers and a manager set it; the buyer asks while the dossier is under
 * review; each named person gives, refuses or returns their own. A visa binds nobody: one that is missing is named beside the
 * conclusion, which then asks for a reason. The company reads none of it. Every thread.
 */
@ProviderType
public interface Visas {
    /** The circuit of an organisation; one without seats where none was set or it is hidden from this actor. */
    Circuit circuit(Actor actor, String buyer);

    /** True where this actor sets that organisation's circuit. */
    boolean maySet(Actor actor, String buyer);

    /** Sets a circuit; its version is the one seen. Rounds that run stay as they were asked. */
    CircuitSaved set(Actor actor, Circuit wished);

    /** All rounds of a dossier, the last first; empty where hidden. */
    List<VisaRound> rounds(Actor actor, String id);

    /** The round that counts now: the last, where it was asked since the review began or began again. */
    Optional<VisaRound> current(Actor actor, String id);

    /** Offices of the circuit that gave no visa in the round that counts; empty where hidden. */
    List<Office> missing(Actor actor, String id);

    /** True where this actor may ask for visas now. */
    boolean mayAsk(Actor actor, Dossier dossier);

    /** The visa this actor may decide now. */
    Optional<Visa> mine(Actor actor, Dossier dossier);

    /** Dossiers where this actor's visa is awaited, the longest awaited first; at most fifty. */
    List<Dossier> awaitedFrom(Actor actor);

    /**
     * Begins a round. Of one that nobody stopped, what the same person gave is kept, and who is awaited stays awaited since then; where it
     * would ask the same again it is invalid.
     */
    Written ask(Actor actor, String id);

    /**
     * Gives, refuses or returns one's own visa.
     *
     * @param reason needed for all but {@link Visa.Outcome#GIVEN}
     * @throws IllegalArgumentException where the outcome is {@link Visa.Outcome#AWAITED}
     */
    Written decide(Actor actor, String id, Office office, Visa.Outcome outcome, String reason);
}
