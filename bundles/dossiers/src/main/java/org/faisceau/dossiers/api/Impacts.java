// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The grid of responsible innovation and the register of risks of a dossier. Read by who reads the dossier, written by its sides. Every thread. */
@ProviderType
public interface Impacts {
    int LINE_MAX = 200;
    /** The most risks of one dossier. */
    int RISKS_MOST = 100;

    /** The criteria somebody wrote on, in their order; empty where the dossier is hidden. */
    List<Impact> of(Actor actor, String id);

    /** The risks, open ones first, then by time; empty where the dossier is hidden. */
    List<Risk> risks(Actor actor, String id);

    /** True where this actor may write on them now. */
    boolean mayWrite(Actor actor, Dossier dossier);

    /** Writes on a criterion. */
    Written say(Actor actor, String id, Concern criterion, int seenVersion, Impact.Draft said);

    /**
     * Writes a risk.
     *
     * @param risk identifier; empty for a new one
     */
    Written keep(Actor actor, String id, String risk, int seenVersion, Risk.Draft said);

    /** Closes a risk. */
    Written close(Actor actor, String id, String risk, int seenVersion);
}
