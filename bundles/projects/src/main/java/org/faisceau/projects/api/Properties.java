// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The sheets of intellectual property, read and written by who changes the project alone: they tell what each partner has. Every thread. */
@ProviderType
public interface Properties {
    /** The sheet of a project, an empty one where nobody wrote it; empty where this actor does not change the project. */
    Optional<PropertySheet> find(Actor actor, String project);

    /**
     * Writes it as a whole; it may be unfinished. {@link Written.Invalid} where it says less than before once the holder was chosen on it.
     *
     * @param seenVersion 0 where nobody wrote it yet
     */
    Written<PropertySheet> write(Actor actor, String project, int seenVersion, PropertySheet.Content content);
}
