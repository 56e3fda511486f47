// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The intermediate objectives of innovation partnerships: read by who reads the project, written by who changes it. Every thread. */
@ProviderType
public interface Objectives {
    /** Objectives of one project. */
    int MOST = 100;

    /** Those of a project in the order of the phases, then by their day. */
    List<Objective> of(Actor actor, String project);

    Written<Objective> add(Actor actor, String project, Objective.Content content);

    Written<Objective> change(Actor actor, String project, String id, int seenVersion, Objective.Content content);

    Written<Objective> remove(Actor actor, String project, String id, int seenVersion);
}
