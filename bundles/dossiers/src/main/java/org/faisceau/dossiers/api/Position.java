// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.Instant;

/** What one reviewer holds of one indication; the reviewer's alone to change. */
public record Position(String indication, String actor, Stance stance, String text, Instant at) {
    /** How a reviewer sees it. */
    public enum Stance {
        FAVOURABLE,
        RESERVED,
        CONTRARY,
        INCOMPLETE
    }
}
