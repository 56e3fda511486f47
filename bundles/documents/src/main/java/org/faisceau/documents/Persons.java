// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.util.Optional;
import org.faisceau.kernel.api.Actor;

/** Who an account is today: hours may pass between the beginning of an import and its lines. */
@FunctionalInterface
interface Persons {
    /** Empty where the account is gone or disabled. */
    Optional<Actor> actor(String id);
}
