// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.io.IOException;
import org.faisceau.store.api.StoreUnavailable;
import org.faisceau.store.api.StoreUnavailable.Reason;

/** Names what the disk refuses, so that the shell has its sentence. */
final class Faults {
    private Faults() {}

    static StoreUnavailable of(String tried, IOException e) {
        var said = String.valueOf(e.getMessage());
        boolean full = said.contains("No space left") || said.contains("quota") || said.contains("not enough space");
        return new StoreUnavailable(full ? Reason.FULL : Reason.READ_ONLY, tried + ": " + said, e);
    }
}
