// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.List;
import java.util.Map;
import java.util.Collection;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The register of dossiers. Read by the people of its company, those of its buyer, the experts named on it, and managers; absent for
 * everybody else. Every thread.
 */
@ProviderType
public interface Dossiers {
    int TITLE_MAX = 200;
    int TEXT_MAX = 8000;

    /**
     * One page of the list; what lies in the bin is absent.
     *
     * @param limit 1 to 200
     * @throws IllegalArgumentException when the cursor is one of another order
     */
    Slice<Dossier> page(Actor actor, DossierFilter filter, DossierOrder order, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}, 1 to 10000. */
    int count(Actor actor, DossierFilter filter, int most);

    /** One dossier; empty where unknown, binned or hidden from this actor. */
    Optional<Dossier> find(Actor actor, String id);

    /** Several at once; unknown ones are absent. */
    Map<String, Dossier> findAll(Actor actor, Collection<String> ids);

    /** All of it that this actor may read. */
    Optional<Casebook> casebook(Actor actor, String id);

    /** What its answers give rise to: missing pieces, contradictions, what a judge would ask. Empty where the dossier is hidden. */
    List<Finding> findings(Actor actor, String id);

    /** Opens a draft. */
    Written open(Actor actor, Opening asked);

    /**
     * Takes a step; a conclusion is none.
     *
     * @param reason needed where {@link DossierState#asksReason} says so
     */
    Written move(Actor actor, String id, int seenVersion, DossierState to, String reason);

    /**
     * Ties an open dossier to a need, or unties it; the buyer does, or who leads.
     *
     * @param need identifier of a need of the dossier's buyer, which the caller has made sure of; empty for none
     */
    Written tie(Actor actor, String id, int seenVersion, String need);

    /** True where this actor may tie it to a need now. */
    boolean mayTie(Actor actor, Dossier dossier);

    /** Puts a draft or a withdrawn dossier in the bin; one that was ever concluded stays, for its conclusion does. */
    Written bin(Actor actor, String id);

    /** True where this actor may take that step now. */
    boolean mayMove(Actor actor, Dossier dossier, DossierState to);

    /** True where this actor may open one for some buyer. */
    boolean mayOpen(Actor actor);

    /** True where this actor may put it in the bin. */
    boolean mayBin(Actor actor, Dossier dossier);

    /**
     * What a new dossier ties together.
     *
     * @param solution identifier of a catalogue entry this actor may read
     * @param buyer identifier of an organisation
     * @param need identifier; empty for none
     */
    record Opening(String solution, String buyer, String need, boolean isExercise) {}
}
