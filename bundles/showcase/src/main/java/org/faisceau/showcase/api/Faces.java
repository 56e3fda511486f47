// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** What the Living-Lab says of itself: everybody reads it, managers write it. Every thread. */
@ProviderType
public interface Faces {
    /** Characters. */
    int LINE_MAX = 200;
    /** Characters. */
    int TEXT_MAX = 2000;

    /** As it is now: a bare name before anybody wrote it. */
    Face face();

    Written<Face> write(Actor actor, int seenVersion, Face face);

    boolean mayWrite(Actor actor);
}
