// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The institutions that a Living-Lab mostly meets, to begin with: organisations, no person. They are recorded only when a manager asks;
 * one that the directory knows by that name, or knew, is left as it is. Every thread.
 */
@ProviderType
public interface Starters {
    /** The list, each with the organisation that is there already; empty for who is no manager. */
    List<Starter> list(Actor actor);

    /** Records those that are not there; asked again, none. */
    int load(Actor actor);

    /**
     * One of the list.
     *
     * @param known as the directory has it; empty where it has not
     */
    record Starter(Organisations.Draft draft, Optional<Organisation> known) {}
}
