// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

/** {@code OPEN → CONFIRMED | REFUSED | WITHDRAWN}; nothing leaves the last three. */
public enum ProposalState {
    OPEN,
    CONFIRMED,
    REFUSED,
    WITHDRAWN
}
