// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.api;

/** How a list of plans is sorted. */
public enum PlanOrder {
    /** What was changed last first. */
    LATEST,
    /** What was changed longest ago first. */
    OLDEST,
    TITLE,
    TITLE_BACKWARDS;

    /** Reads {@code title} or {@code changed}, backwards with a dash before; what was changed last first otherwise. */
    public static PlanOrder of(String sort) {
        return switch (sort) {
            case "title" -> TITLE;
            case "-title" -> TITLE_BACKWARDS;
            case "changed" -> OLDEST;
            default -> LATEST;
        };
    }
}
