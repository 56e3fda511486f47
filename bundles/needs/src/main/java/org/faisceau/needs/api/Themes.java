// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The themes of needs: shipped with eight, edited by managers, read by everybody. Every thread. */
@ProviderType
public interface Themes {
    /** All, retired ones included, in their order; at most 200. */
    List<Theme> list(Actor actor);

    /** Adds a theme at the end, or changes one; false where the actor may not, the name is empty, or the version is not current. */
    boolean save(Actor actor, Theme theme);

    /** Moves a theme one place up, or down; false where it cannot. */
    boolean move(Actor actor, String id, boolean up);
}
