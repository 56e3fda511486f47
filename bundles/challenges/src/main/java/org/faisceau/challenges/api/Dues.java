// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** What waits for a person in challenges and calls. Every thread. */
@ProviderType
public interface Dues {
    /** The most of each sort. */
    int MOST = 50;

    /** Sort by sort, what has a day first; at most {@value #MOST} of each; none for nobody. */
    List<Due> of(Actor actor);
}
