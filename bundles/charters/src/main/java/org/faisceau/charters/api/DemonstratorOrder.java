// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

/** How demonstrators are sorted. */
public enum DemonstratorOrder {
    NAME,
    NAME_BACKWARDS,
    /** What came last first. */
    LATEST,
    EARLIEST
}
