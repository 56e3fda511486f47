// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.api;

import java.time.Instant;
import org.faisceau.store.api.StoredFile;

/**
 * A file of a work.
 *
 * @param account who joined it
 */
public record WorkFile(String work, StoredFile file, String account, Instant at) {
    /** Where it is handed out, beginning with a slash. */
    public String address() {
        return Work.address(work) + "/files/" + file.hash();
    }
}
