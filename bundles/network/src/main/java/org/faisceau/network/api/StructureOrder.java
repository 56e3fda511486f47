// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

/** How a list of structures is sorted. */
public enum StructureOrder {
    NAME,
    NAME_BACKWARDS,
    /** What was changed last first. */
    LATEST,
    /** What was changed longest ago first. */
    OLDEST
}
