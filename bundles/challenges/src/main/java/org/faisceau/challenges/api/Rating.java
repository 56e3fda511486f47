// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

import java.time.Instant;
import java.util.List;

/**
 * What one member of a jury said of one application.
 *
 * @param account of the member
 * @param interest what ties the member to the applicant; empty where the member declared that nothing does
 * @param marks in the order of the edition's criteria; none where there is an interest
 * @param version for optimistic writes, 1 at first
 */
public record Rating(String application, String account, String interest, List<Mark> marks, Instant at, int version) {
    public Rating {
        marks = List.copyOf(marks);
    }

    /** True where the member stays away from this application. */
    public boolean isAway() {
        return !interest.isEmpty();
    }
}
