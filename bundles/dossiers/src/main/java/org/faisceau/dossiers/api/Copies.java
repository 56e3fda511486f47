// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * New drafts after a dossier, on the newest grid: for the same buyer, or offered by the company to others. Positions, counter-arguments, comments, visas and
 * conclusions are never taken along. Every thread.
 */
@ProviderType
public interface Copies {
    /** What may be taken along. */
    enum Part {
        /** The answers; of the company its own alone. */
        CLAIMS,
        /** The pieces closed to nobody; of the company its own alone. How strong they are is judged anew. */
        PIECES,
        /** The pieces closed by a business secret that this actor reads; they stay closed. */
        SECRETS,
        /** The named experts; never by the company. */
        EXPERTS,
        /** The labels; never by the company. */
        LABELS
    }

    /** True where this actor may copy it: its buyer, its company, a manager. */
    boolean mayCopy(Actor actor, Dossier dossier);

    /** True where this actor may offer it to another buyer: its company, a manager; no exercise. */
    boolean mayOffer(Actor actor, Dossier dossier);

    /** Opens a draft for the same buyer. */
    Written copy(Actor actor, String id, Set<Part> parts);

    /**
     * Opens a draft for another buyer with what the company gave, and nothing of the first buyer's.
     *
     * @param buyer a public body that has no open dossier about this solution
     */
    Written offer(Actor actor, String id, Set<Part> parts, String buyer);
}
