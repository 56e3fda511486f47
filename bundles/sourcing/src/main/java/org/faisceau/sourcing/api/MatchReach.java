// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

/** How far two places are from each other, from near to far, as far as their words say. */
public enum MatchReach {
    /** The same place, or one within the other. */
    SAME,
    /** Another department of the same region. */
    REGION,
    ANYWHERE
}
