// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

/** Why something is left out whatever its points. */
public enum MatchFilter {
    /** A draft, withdrawn, or over. */
    STATE,
    KIND,
    THEME,
    TERRITORY,
    /** Farther than so many kilometres. */
    RADIUS,
    READINESS
}
