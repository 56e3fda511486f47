// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Of kinds that were shared with people here alone, such as experiments: what their owners agreed to hand to other Living-Labs. Without it a
 * record is not offered for publication; where it is taken back, the next publication takes the record back. Every thread.
 */
@ProviderType
public interface Agreements {
    /** Of one record; empty where nobody is asked of its kind, or the actor can neither agree nor leads. */
    Optional<Agreement> of(Actor actor, String kind, String id);

    /** Agrees, or takes that back. False where this actor may not, or nobody is asked of the kind. */
    boolean agree(Actor actor, String kind, String id, boolean isAgreed);
}
