// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.network.api.Receipts;

/** Which Living-Lab a record of ours is of. */
final class OriginPart {
    private OriginPart() {}

    static Optional<Content> of(Visit visit, Receipts receipts, Ref ref) {
        var origins = receipts.origins(visit.actor(), ref);
        return origins.isEmpty() ? Optional.empty() : Optional.of(new StaticTemplates().origin(visit.words(OriginPart.class), origins));
    }
}
