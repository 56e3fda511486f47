// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The collaborative innovation projects. Managers read and write all; buyers of the bearer write their own; people of the bearer and of
 * partners read it, everybody who signs in once it is shared. Every thread.
 */
@ProviderType
public interface Projects {
    /** Characters. */
    int TITLE_MAX = 200;
    /** Characters of a text. */
    int TEXT_MAX = 8000;
    /** Partners of one project; as many needs, solutions, members and steps. */
    int PARTS_MOST = 50;

    /**
     * One page of the list; what lies in the bin is absent.
     *
     * @param limit 1 to 200
     * @throws IllegalArgumentException where the cursor is one of another order
     */
    Slice<Project> page(Actor actor, ProjectFilter filter, ProjectOrder order, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}, 1 to 10000. */
    int count(Actor actor, ProjectFilter filter, int most);

    /** Empty where unknown, binned or hidden from this actor. */
    Optional<Project> find(Actor actor, String id);

    /** Several at once, by identifier; unknown ones are absent. */
    Map<String, Project> findAll(Actor actor, Collection<String> ids);

    /** Begins one. */
    Written<Project> add(Actor actor, Project.Content content);

    /** Changes what is written of one, and what it is made of, as a whole. */
    Written<Project> change(Actor actor, String id, int seenVersion, Project.Content content);

    /** Puts one in the bin, with all that belongs to it. */
    Written<Project> bin(Actor actor, String id, int seenVersion);

    /** True where this actor begins projects. */
    boolean mayAdd(Actor actor);

    /** True where this actor changes this one, and reads what the partners must not learn of each other. */
    boolean mayChange(Actor actor, Project project);
}
