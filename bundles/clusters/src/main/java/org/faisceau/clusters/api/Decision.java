// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.api;

import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/** Something a meeting decided. */
public record Decision(String id, String sitting, Content content, int version) {
    /**
     * What people write of it.
     *
     * @param need the need that came of it; empty while none did
     */
    public record Content(String decided, Optional<Ref> need) {}
}
