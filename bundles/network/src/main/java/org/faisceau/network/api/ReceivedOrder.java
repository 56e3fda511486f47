// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

/** How a list of records of other Living-Labs is sorted. */
public enum ReceivedOrder {
    /** What changed last first. */
    LATEST,
    OLDEST,
    TITLE,
    TITLE_BACKWARDS
}
