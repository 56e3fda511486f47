// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Needs of other Living-Labs that were taken over: each a draft here, of no buyer of this territory, that names where it is from. It counts as
 * no need recorded, and is handed to no third Living-Lab. Every thread.
 */
@ProviderType
public interface BorrowedNeeds {
    /** Where a need was taken over from; empty where it was written here, or is hidden from this actor. */
    Optional<Borrowed> of(Actor actor, String need);
}
