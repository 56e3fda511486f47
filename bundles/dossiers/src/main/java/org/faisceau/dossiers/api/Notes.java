// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Private notes on dossiers, each read by who wrote it and by nobody else: no manager, no paper, no export, no history has them. Every thread.
 */
@ProviderType
public interface Notes {
    /** This actor's own; none where nothing was noted, or the dossier is hidden. */
    Note of(Actor actor, String id);

    /** Notes for oneself; an empty text erases. Everybody who reads the dossier may, also once it is closed. */
    Written write(Actor actor, String id, int seenVersion, String text);
}
