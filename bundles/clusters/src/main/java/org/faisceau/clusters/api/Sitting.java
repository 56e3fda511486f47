// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.api;

import java.time.LocalDate;

/** One meeting of a group. */
public record Sitting(String id, String circle, Content content, int version) {
    /**
     * What people write of it.
     *
     * @param heldOn not later than today
     * @param heads who were there, 0 for unknown, at most {@link Clusters#HEADS_MOST}
     * @param minutes what was said; may be empty
     */
    public record Content(LocalDate heldOn, String title, int heads, String minutes) {}
}
