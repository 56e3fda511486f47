// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

/** How a list of projects is sorted. */
public enum ProjectOrder {
    /** What was changed last first. */
    LATEST,
    /** What was changed longest ago first. */
    OLDEST,
    TITLE,
    TITLE_BACKWARDS,
    /** By first day; those without one come first. */
    START,
    START_BACKWARDS
}
