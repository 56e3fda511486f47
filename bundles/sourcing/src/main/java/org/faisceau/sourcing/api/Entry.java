// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.Instant;
import java.util.Optional;

/**
 * A piece of information given to companies. Never changed: a correction is another one.
 *
 * @param technique identifier of the technique it went through; empty where none did
 * @param document identifier of the document handed out; empty where none was
 * @param published when it was published to all; empty where it was not
 * @param told how many companies were told it one by one
 */
public record Entry(
        String id,
        Kind kind,
        String technique,
        String title,
        String body,
        String document,
        Reach reach,
        Optional<Instant> published,
        String actor,
        Instant at,
        int told) {
    /** What it is. */
    public enum Kind {
        INFORMATION,
        /** The notice that a market consultation promises nothing. */
        NOTICE,
        DOCUMENT,
        /** An answer to a question of a company. */
        ANSWER,
        /** The need itself, as its readers know it. */
        NEED
    }

    /** Who knows it. */
    public enum Reach {
        /** The companies that were told. */
        CHOSEN,
        /** Everybody with an account here: residents. */
        RESIDENTS,
        /** Everybody: it was published. */
        ALL
    }
}
