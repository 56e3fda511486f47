// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.osgi.annotation.versioning.ProviderType;

/** What waits in projects that are prepared or run, for who changes them: nobody else is told. Every thread. */
@ProviderType
public interface Dues {
    /** Asked for at once. */
    int MOST = 500;
    /** Partnerships whose gates are looked at. */
    int GATES_MOST = 100;

    /**
     * Steps, objectives, actions and experiments that are open and whose day lies in a period, by their day.
     *
     * @param most 1 to {@link #MOST}
     */
    List<Due> dated(Actor actor, Period period, int most);

    /** The same of projects alone that this person began or whose organisation bears them: those of others take no place of theirs. */
    List<Due> ownDated(Actor actor, Period period, int most);

    /** Gates that can be decided: each objective of their phase is examined, there is one at least, and nothing else keeps them shut. At most {@link #GATES_MOST}. */
    List<Due> gates(Actor actor);
}
