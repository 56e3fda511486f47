// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ProviderType;

/** What the next night erases of people in catalogue and introductions, told before it happens. Every thread. */
@ProviderType
public interface SolutionRetention {
    /** How long the authors of an entry are kept once it is withdrawn, or merged into another. */
    int AUTHOR_DAYS = 1095;

    /** How long what was said in an introduction that is over is kept. */
    int INTRODUCTION_DAYS = 1825;

    /**
     * Entries that lose their authors and introductions that lose what was said, longest due first; empty for who is no manager.
     *
     * @param limit 1 to 200, of each
     */
    List<Ref> due(Actor actor, int limit);
}
