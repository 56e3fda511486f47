// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.Instant;

/** That a company was told an entry: by whom, when, how. */
public record Told(String entry, String company, Way way, String actor, Instant at) {
    /** How it was told. */
    public enum Way {
        /** A message of the console, and a mail where the person wants it. */
        MESSAGE,
        SPOKEN,
        /** A letter or mail outside the console. */
        LETTER,
        /** It stood on a page the company reads. */
        CONSOLE
    }
}
