// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Moves a running dossier to a newer version of the grid. Nothing that was written is lost: what was answered to an indication that the newer
 * grid has no more stays readable. Every thread.
 */
@ProviderType
public interface GridMoves {
    /** What the newest grid changes; empty where the dossier runs on it, or is hidden from this actor. */
    Optional<GridChange> ahead(Actor actor, String id);

    /** True where this actor may move it now: the buyer, or a manager, unless it is closed or on the newest grid. */
    boolean mayMove(Actor actor, Dossier dossier);

    /**
     * Moves it, in the name of this person; journalled. {@link Written.NotNow} for what is concluded, archived or withdrawn.
     *
     * @param to the version this person saw; {@link Written.Lost} where it is not the newest any more
     */
    Written move(Actor actor, String id, int seenVersion, String to);
}
