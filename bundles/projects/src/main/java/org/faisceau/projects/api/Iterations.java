// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The iterations of projects: read by who reads the project, written by who changes it. Every thread. */
@ProviderType
public interface Iterations {
    /** Iterations of one project. */
    int MOST = 200;

    /** Those of a project, the last first. */
    List<Iteration> of(Actor actor, String project);

    /** Opens the next one; {@link Written.Invalid} while the one before is undecided, or was decided to be the last. */
    Written<Iteration> open(Actor actor, String project, Iteration.Content content);

    /** Changes one that is open; {@link Written.Invalid} of one that is decided. */
    Written<Iteration> change(Actor actor, String project, String id, int seenVersion, Iteration.Content content);

    /** Decides, in the name of the actor; {@link Written.Invalid} without result. */
    Written<Iteration> decide(Actor actor, String project, String id, int seenVersion, Iteration.Verdict verdict, String reason, String next);
}
