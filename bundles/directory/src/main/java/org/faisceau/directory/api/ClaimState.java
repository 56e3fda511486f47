// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/** {@code pending → approved | refused | withdrawn}; nothing leaves these. */
public enum ClaimState {
    PENDING,
    APPROVED,
    REFUSED,
    /** By who asked. */
    WITHDRAWN
}
