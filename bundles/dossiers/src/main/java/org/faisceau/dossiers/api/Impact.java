// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.Instant;

/**
 * What a purchase may bring and risk under one criterion, in words: nothing is added up.
 *
 * @param measure how a harm is avoided, or a gain secured; may be empty
 * @param version for optimistic writes; 0 where nothing was written yet
 */
public record Impact(Concern criterion, Draft said, String actor, Instant at, int version) {
    /** What it may bring. */
    public enum Potential {
        HARM,
        SOME_HARM,
        NEUTRAL,
        SOME_GAIN,
        GAIN
    }

    /** How much of something: risk, uncertainty, likelihood, gravity. */
    public enum Level {
        LOW,
        MEDIUM,
        HIGH
    }

    /** What a person says of it. */
    public record Draft(Potential potential, Level risk, Level uncertainty, String measure) {}
}
