// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import org.jspecify.annotations.Nullable;

/**
 * Who leaves a pool and why.
 *
 * @param need the one that leaves; all go their own way where absent
 * @param version the version seen; the present one where absent
 */
record PoolLeaving(@Nullable String need, @Nullable String reason, @Nullable Integer version) {
    String why() {
        return reason == null ? "" : reason;
    }

    int versionOr(int present) {
        return version == null ? present : version;
    }
}
