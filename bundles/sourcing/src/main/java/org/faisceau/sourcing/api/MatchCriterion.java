// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

/**
 * What gives points; all together 100, and those of a model on top where an operator has one. Source: tried on the first half of the judged needs of
 * {@code runtime/bench}, the second half kept for the measurement.
 */
public enum MatchCriterion {
    /** Words in common, the rarer and the nearer to the title the better. */
    TEXT(65),
    /** Themes in common. */
    THEMES(15),
    /** Words of the need's place in the common procurement vocabulary, the nearer to its leaf the better. */
    CPV(5),
    /** Where it is offered. */
    TERRITORY(5),
    /** Its readiness beside what is known of the market. */
    READINESS(10),
    /** What an embedding model says; shown as such, absent without one. */
    MODEL(20);

    private final int most;

    MatchCriterion(int most) {
        this.most = most;
    }

    /** The most points it gives. */
    public int most() {
        return most;
    }

    /** A share of them, rounded; what is off the scale counts as its end. */
    public int points(double share) {
        return (int) Math.round(most * Math.max(0, Math.min(1, share)));
    }
}
