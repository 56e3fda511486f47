// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

/** How a list of editions is sorted. */
public enum EditionOrder {
    /** The latest year first. */
    LATEST,
    /** The earliest year first. */
    OLDEST,
    TITLE,
    TITLE_BACKWARDS
}
