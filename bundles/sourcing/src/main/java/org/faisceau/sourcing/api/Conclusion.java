// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.Instant;

/**
 * What a named person found of the state of the offer.
 *
 * @param searches which searches were made: where, with which words, when
 * @param sources what the finding leans on
 * @param isInForce false once the campaign was opened again
 */
public record Conclusion(String id, Offer offer, String reasons, String searches, String sources, String actor, Instant at, boolean isInForce) {
    /** The kind's word: of a finding in force, by the identifier of its campaign. */
    public static final String KIND = "finding";

    /** The state of the offer. */
    public enum Offer {
        /** Solutions are on the market. */
        AVAILABLE,
        /** Some come near, and must be adapted. */
        TO_ADAPT,
        /** None was found: a finding of absence. */
        NONE
    }

    /** What the person writes. */
    public record Draft(Offer offer, String reasons, String searches, String sources) {}
}
