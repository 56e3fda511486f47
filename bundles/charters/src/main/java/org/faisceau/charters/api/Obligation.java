// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

/**
 * Something a charter or its running asks for, or offers.
 *
 * @param word stable, such as {@code ENG-4}
 * @param months how often, in months; 0 where it is permanent or as the case arises
 * @param isProposed true where that rhythm is ours, not the charter's: then nothing is called late without saying so
 */
public record Obligation(String word, Kind kind, int months, boolean isProposed) {
    /** The longest rhythm. */
    public static final int MONTHS_MOST = 36;

    public Obligation {
        if (months < 0 || months > MONTHS_MOST) throw new IllegalArgumentException("months: 0 to " + MONTHS_MOST + ", got " + months);
    }

    /** What kind of thing it is. Source: presentation « Innovations et marchés publics », 5 June 2025. */
    public enum Kind {
        /** One of the charter's five. */
        COMMITMENT,
        /** What running the place takes. */
        DUTY,
        /** What the authority is free to decide. */
        CHOICE,
        /** What makes the place live. */
        PRACTICE
    }
}
