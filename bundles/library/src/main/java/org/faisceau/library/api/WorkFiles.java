// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.api;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.StoredFile;
import org.osgi.annotation.versioning.ProviderType;

/** The files of works: read by who reads the work, joined and removed by who writes works. Every thread. */
@ProviderType
public interface WorkFiles {
    /** The most that one work has. */
    int FILES_MAX = 20;
    /** The most bytes of one file. */
    long SIZE_MAX = 25L * 1024 * 1024;

    /** Those of a work, oldest first, at most {@link #FILES_MAX}; empty where it is hidden. */
    List<WorkFile> of(Actor actor, String work);

    /** One of them. */
    Optional<WorkFile> find(Actor actor, String work, String hash);

    /**
     * Joins a file that {@code store.files()} has kept before; the same content joined again takes the new name.
     *
     * @return {@link Written.Invalid} of field {@code piece} where there are {@link #FILES_MAX} already
     */
    Written<WorkFile> attach(Actor actor, String work, StoredFile file);

    /** Removes one; {@link #restore} puts it back for a day. */
    Written<WorkFile> detach(Actor actor, String work, String hash);

    /** Puts a removed one back. */
    Written<WorkFile> restore(Actor actor, String work, String hash);
}
