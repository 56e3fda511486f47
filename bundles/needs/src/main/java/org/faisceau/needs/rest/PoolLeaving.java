// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import org.jspecify.annotations.Nullable;

/**
 * Who leaves a pool and why.
 *
 * @param need the one that leaves; all go their own way where absent
 */
record PoolLeaving(@Nullable String need, @Nullable String reason) {
    String why() {
        return reason == null ? "" : reason;
    }
}
