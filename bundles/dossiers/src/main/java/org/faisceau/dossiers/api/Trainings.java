// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Exercises: training copies that several people review, to the end, and that count nowhere. Who leads a dossier makes a copy of it and invites. Every
 * thread.
 */
@ProviderType
public interface Trainings {
    /** The most people of one exercise. */
    int PEOPLE_MOST = 60;

    /**
     * Copies a dossier into an exercise under review: its answers and its open pieces; no closed piece, no position, no comment. {@link Written.NotNow} for
     * what is an exercise already.
     */
    Written copy(Actor actor, String id);

    /** Accounts that were invited, in their order; empty where the dossier is hidden or no exercise. */
    List<String> participants(Actor actor, String id);

    /** True where this actor may make a copy of it, or invite people to it. */
    boolean mayLead(Actor actor, Dossier dossier);

    /** Invites somebody to an exercise; not a company, which would read the review of another. */
    Written invite(Actor actor, String id, String account);

    /** Invites one no more; what that person wrote stays. */
    Written dismiss(Actor actor, String id, String account);
}
