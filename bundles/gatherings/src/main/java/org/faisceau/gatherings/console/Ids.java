// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Optional;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.kernel.api.Unseen;

/** What an address names. */
final class Ids {
    private Ids() {}

    static Optional<GatheringId> of(Visit visit) {
        return Optional.of(visit.path("id")).filter(word -> !word.isBlank() && !Unseen.is(word)).map(GatheringId::new);
    }
}
