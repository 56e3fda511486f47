// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.time.Instant;

/**
 * A search that somebody wants to hear of.
 *
 * @param account whose it is
 * @param query the filters of {@link NeedParameters}, as they stand in an address; may be empty
 * @param lookedAt when it was last looked for something new
 * @param version for optimistic writes
 */
public record Alert(String id, String account, String name, String query, Rhythm rhythm, Instant createdAt, Instant lookedAt, int version) {
    /** How often it tells. */
    public enum Rhythm {
        DAILY,
        WEEKLY
    }
}
