// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.Instant;
import java.util.Optional;
import org.faisceau.store.api.StoredFile;

/**
 * A piece of evidence for one indication: a file, a link, or a quotation with its page, or several of these.
 *
 * @param link address on the web; may be empty
 * @param quotation may be empty
 * @param page where it is found, such as {@code 14}; may be empty
 * @param strengthWhy why somebody holds it for that strong; empty where nobody judged
 * @param isClosed true where a business secret is in it: read by the buyer, the named experts and the side that gave it
 * @param side who gave it
 * @param version of the judgment of its strength; 0 where nobody judged yet
 */
public record Evidence(
        String id, String indication, String title, String link, String quotation, String page, Strength strength, String strengthWhy, String ratedBy,
        boolean isClosed, Optional<StoredFile> file, Side side, String actor, Instant at, int version) {
    /** How much a piece carries, as a person judged it. */
    public enum Strength {
        UNRATED,
        WEAK,
        USEFUL,
        STRONG
    }

    /**
     * A piece as it is given.
     *
     * @param title what it is; 1 to 200 characters
     */
    public record Draft(String title, String link, String quotation, String page, boolean isClosed, Optional<StoredFile> file) {}
}
