// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Assigns, hands over, follows dossiers, and sets until when each reviewer looks at one. Every thread. */
@ProviderType
public interface Teams {
    /** Who works on it; nobody where hidden. */
    Team of(Actor actor, String id);

    /** True where this actor may assign it and set dates: the buyer, or a manager, until it is closed. */
    boolean mayAssign(Actor actor, Dossier dossier);

    /**
     * Has a person of the buyer handle it. What somebody handled before is handed over; lost where somebody was faster.
     *
     * @param seen account that was seen to handle it; empty for nobody
     * @param account of the buyer's organisation, with the role of a buyer
     * @param reason needed to hand over; at most {@link Dossiers#TEXT_MAX}
     */
    Written assign(Actor actor, String id, String seen, String account, String reason);

    /** Follows it, or no more; everybody who reads it may, but the company. */
    Written follow(Actor actor, String id, boolean isFollowed);

    /**
     * Until when a reviewer looks at it: an expert named on it, or a person of the buyer.
     *
     * @param day today or later; empty takes the date away
     */
    Written due(Actor actor, String id, String account, Optional<LocalDate> day);
}
