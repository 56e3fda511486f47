// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether a record may be handed to other Living-Labs.
 *
 * @param agreedAt when its owner agreed; empty where they did not
 * @param agreedBy account that noted it; empty where there is none
 * @param mayAgree true where who asks may agree, and take that back
 */
public record Agreement(Optional<Instant> agreedAt, String agreedBy, boolean mayAgree) {
    public boolean isGiven() {
        return agreedAt.isPresent();
    }
}
