// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.api;

/** How a list of works is sorted. */
public enum WorkOrder {
    /** What was changed last first. */
    LATEST,
    /** What was changed longest ago first. */
    OLDEST,
    TITLE,
    TITLE_BACKWARDS
}
