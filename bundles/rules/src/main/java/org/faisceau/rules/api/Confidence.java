// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

/** How sure one is of a row. Shown wherever the row shows. */
public enum Confidence {
    /** Read in at least one source that the row names. */
    READ,
    /** From memory or in part: to be verified. */
    UNVERIFIED,
    /** Sources contradict one another. */
    DISPUTED
}
