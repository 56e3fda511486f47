// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The plans of action that follow from the self-assessments: read by who reads the project, written by who changes it. Every thread. */
@ProviderType
public interface ActionPlans {
    /** Actions of one project. */
    int MOST = 200;

    /** Those of a project, by their day; those without one first. */
    List<PlannedAction> of(Actor actor, String project);

    Written<PlannedAction> add(Actor actor, String project, PlannedAction.Content content);

    Written<PlannedAction> change(Actor actor, String project, String id, int seenVersion, PlannedAction.Content content);

    Written<PlannedAction> remove(Actor actor, String project, String id, int seenVersion);
}
