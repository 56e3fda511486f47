// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.Instant;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.StoredFile;

/**
 * A paper that belongs to a record of a lab.
 *
 * @param owner a stay, a piece of evidence ({@link Enclosures#PROOF}) or a request to Ecolab ({@link Enclosures#SUPPORT})
 * @param account who joined it
 */
public record Enclosure(Ref owner, String lab, StoredFile file, String account, Instant at) {
    /** Where it is handed out. */
    public String address() {
        return "/charters/papers/" + owner.kind() + "/" + owner.id() + "/" + file.hash();
    }
}
