// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.time.Instant;
import org.faisceau.kernel.api.Ref;

/**
 * An entry of the catalogue: what an organisation offers.
 *
 * @param completion percent of the sheet that is filled in, 0 to 100
 * @param confirmedAt when somebody last changed it, or said that it still holds
 * @param version for optimistic writes
 */
public record Solution(
        String id,
        SolutionContent content,
        SolutionState state,
        int completion,
        String createdBy,
        Instant createdAt,
        Instant changedAt,
        Instant confirmedAt,
        int version) {
    /** The kind's word. */
    public static final String KIND = "solution";

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    public String title() {
        return content.title();
    }

    public String organisation() {
        return content.organisation();
    }
}
