// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

/**
 * Something counted for one of the charter's four objectives, year by year.
 *
 * @param word stable, such as {@code innovative-share}
 * @param isByHand true where no module tells it: a person counts
 * @param isPractice true where it says how people buy, not what they bought
 */
public record Indicator(String word, Objective objective, Unit unit, boolean isByHand, boolean isPractice) {
    /** The four objectives, in the order of the charter. Source: presentation « Innovations et marchés publics », 5 June 2025. */
    public enum Objective {
        PURCHASES,
        DEVELOPMENT,
        COOPERATION,
        NETWORK
    }

    /** What its values are. */
    public enum Unit {
        COUNT,
        /** Whole points of a hundred. */
        PERCENT,
        /** Whole days. */
        DAYS
    }
}
