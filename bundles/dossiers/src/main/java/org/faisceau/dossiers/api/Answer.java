// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.Instant;
import java.util.List;

/**
 * What is said of an indication.
 *
 * @param values the answer's values: option codes, {@code YES NO UNKNOWN}, a number, an ISO day; empty where there is none
 * @param text the claim, or the argument against it; may be empty
 * @param version for optimistic writes; 0 where nothing was written yet
 */
public record Answer(String indication, Part part, List<String> values, String text, String actor, Instant at, int version) {
    /** Which of the two things that are said. */
    public enum Part {
        CLAIM,
        COUNTER
    }

    public Answer {
        values = List.copyOf(values);
    }

    /** Nothing said yet. */
    public static Answer none(String indication, Part part) {
        return new Answer(indication, part, List.of(), "", "", Instant.EPOCH, 0);
    }
}
