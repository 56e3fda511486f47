// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

/** Who answers an indication, and on whose behalf something was written. */
public enum Side {
    COMPANY,
    BUYER,
    /** Of an indication: either; never the side of a person. */
    BOTH,
    EXPERT
}
