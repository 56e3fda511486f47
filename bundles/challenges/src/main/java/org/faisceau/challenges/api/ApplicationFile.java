// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

import java.time.Instant;
import org.faisceau.store.api.StoredFile;

/** A file of an application. */
public record ApplicationFile(String application, StoredFile file, Instant at) {
    /** Where it is handed out to who signed in, beginning with a slash. */
    public String address() {
        return Application.address(application) + "/files/" + file.hash();
    }
}
