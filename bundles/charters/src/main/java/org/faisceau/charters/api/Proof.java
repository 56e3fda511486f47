// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.LocalDate;
import java.util.Set;
import org.faisceau.directory.api.PersonSide;

/**
 * A piece of evidence somebody brought. Taken back, it counts no more and stays in the journal.
 *
 * @param account who brought it
 */
public record Proof(String id, String lab, Content content, String account) {
    /**
     * What it shows.
     *
     * @param obligation its word
     * @param heldOn the day of what it shows, not later than today
     * @param what a sentence
     * @param link where the paper lies; may be empty
     * @param publics who was there, for a meeting; may be empty
     */
    public record Content(String obligation, LocalDate heldOn, String what, String link, Set<PersonSide> publics) {
        public Content {
            publics = Set.copyOf(publics);
        }
    }
}
