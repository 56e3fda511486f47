// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import org.jspecify.annotations.Nullable;

/**
 * What is linked, one of two.
 *
 * @param other identifier or reference of a forecast or need
 * @param contract as people quote it
 * @param parted true to part them
 */
record LinkBody(@Nullable String other, @Nullable String contract, @Nullable Boolean parted) {
    boolean isParted() {
        return parted != null && parted;
    }
}
