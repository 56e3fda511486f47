// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.api;

import java.time.LocalDate;

/** Support that a cluster gave to somebody. */
public record Aid(String id, String cluster, Content content, int version) {
    /**
     * What people write of it.
     *
     * @param organisation who was helped
     * @param givenOn not later than today
     * @param minutes how long it took, 1 to {@link Clusters#MINUTES_MOST}
     */
    public record Content(String organisation, Form form, LocalDate givenOn, int minutes, String what) {}

    /** How. Source: slides of 5 June 2025, « Un cluster, qu’est-ce que c’est ? ». */
    public enum Form {
        /** Network and sector led. */
        NETWORK,
        /** Several at once. */
        COLLECTIVE,
        /** One alone. */
        TAILORED
    }
}
