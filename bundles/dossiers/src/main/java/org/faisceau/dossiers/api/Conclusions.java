// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The engagement date of a dossier, and its conclusion: written by a person who holds the role of a buyer in the buyer's organisation, by
 * nobody else and by nothing else. Every thread.
 */
@ProviderType
public interface Conclusions {
    int PROOF_MAX = 500;

    /** The day that counts; empty where none was told, or the dossier is hidden. */
    Optional<Engagement> engagement(Actor actor, String id);

    /** True where this actor may tell the day that counts now. */
    boolean mayEngage(Actor actor, Dossier dossier);

    /** Tells the day that counts, with its proof; the buyer does, until the dossier is concluded. */
    Written engage(Actor actor, String id, int seenVersion, LocalDate day, Engagement.Kind kind, String proof);

    /** All conclusions of a dossier, the last first; without the visas for who does not read the review. */
    List<Conclusion> of(Actor actor, String id);

    /** True where this actor may conclude it now. */
    boolean mayConclude(Actor actor, Dossier dossier);

    /** All that is in the way of such a conclusion, one a field, as {@link #conclude} would say; empty where the dossier is hidden. */
    List<Written.Invalid> obstacles(Actor actor, String id, Conclusion.Draft draft);

    /**
     * Concludes. {@link Written.Invalid} with field {@code rules} while the module of rules is stopped, with {@code engagement} where no
     * day was told, with {@code withoutVisas} where a visa is missing and no reason says why it is concluded all the same.
     */
    Written conclude(Actor actor, String id, int seenVersion, Conclusion.Draft draft);
}
