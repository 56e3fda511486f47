// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Entries of other Living-Labs that were taken over: each a draft here that names where it is from, handed to no third Living-Lab. Every thread. */
@ProviderType
public interface BorrowedSolutions {
    /** Where an entry was taken over from; empty where it was written here, or is hidden from this actor. */
    Optional<BorrowedSolution> of(Actor actor, String solution);
}
