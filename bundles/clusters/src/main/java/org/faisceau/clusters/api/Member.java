// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.api;

import java.util.Optional;

/** A member of a cluster in one sector; one that is in two has two of them. */
public record Member(String id, String cluster, Content content, int version) {
    /** True where it is one in that year. */
    public boolean isIn(int year) {
        return year >= content.from() && content.until().filter(last -> year > last).isEmpty();
    }

    /**
     * What people write of it.
     *
     * @param organisation identifier
     * @param sector code of a theme of the directory; empty for none
     * @param from first year
     * @param until last year, not before the first; empty while it is one
     */
    public record Content(String organisation, String sector, int from, Optional<Integer> until) {}
}
