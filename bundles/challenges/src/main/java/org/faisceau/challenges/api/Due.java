// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What waits for a person.
 *
 * @param title of the edition or the call, as people wrote it
 * @param address where it is done, beginning with a slash
 * @param count how many there are, 1 or more
 * @param on the day by which; empty where none was said
 */
public record Due(Sort sort, String title, String address, int count, Optional<LocalDate> on) {
    /** What is to be done. */
    public enum Sort {
        /** Applications that came in wait for a decision: for who leads, after the last minute. */
        DECIDE,
        /** Admitted applications wait for marks: for a member of the jury. */
        RATE,
        /** A call waits for the answer of one's organisation. */
        ANSWER,
        /** One's own application is not sent yet. */
        UNSENT
    }
}
