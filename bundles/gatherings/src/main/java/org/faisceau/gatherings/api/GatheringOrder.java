// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

/** How a list of gatherings is sorted. */
public enum GatheringOrder {
    /** The latest day first. */
    DAY_BACKWARDS,
    /** The earliest day first. */
    DAY,
    TITLE,
    TITLE_BACKWARDS
}
