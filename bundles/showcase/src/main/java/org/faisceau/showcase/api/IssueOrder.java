// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

/** How a list of issues is sorted. */
public enum IssueOrder {
    /** What was changed last first. */
    LATEST,
    /** What was changed longest ago first. */
    OLDEST,
    TITLE,
    TITLE_BACKWARDS
}
