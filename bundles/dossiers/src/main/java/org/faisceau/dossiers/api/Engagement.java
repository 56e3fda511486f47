// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The day on which rules are read for a dossier.
 *
 * @param proof what shows that day; 1 to 500 characters
 * @param version for optimistic writes
 */
public record Engagement(LocalDate day, Kind kind, String proof, String actor, Instant at, int version) {
    /** What happened on that day. */
    public enum Kind {
        /** A quotation was asked for, for a direct award. */
        QUOTATION,
        /** A notice was dispatched. */
        DISPATCH
    }
}
