// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.Set;
import org.faisceau.charters.api.Finding;

/** How one obligation is read. Pure: the same evidence gives the same finding. */
interface Rule {
    /** Words of the deeds it reads; empty where evidence by hand and the lab's own records are all it takes. */
    default Set<String> deeds() {
        return Set.of();
    }

    Finding find(Evidence evidence);
}
