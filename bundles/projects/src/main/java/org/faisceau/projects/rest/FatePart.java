// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.console.spi.Problem;
import org.faisceau.projects.api.Passage;
import org.jspecify.annotations.Nullable;

/** What became of a partner at a gate, as JSON: kept, or at the acquisition the holder. */
record FatePart(@Nullable String organisation, @Nullable Boolean kept, @Nullable String reason) {
    static FatePart of(Passage.Fate one) {
        return new FatePart(one.organisation(), one.isKept(), one.reason());
    }

    Passage.Fate fate() {
        if (kept == null) throw Problem.invalid("fates", "Each has kept: true or false.");
        return new Passage.Fate(Typed.text(organisation), kept, Typed.text(reason));
    }
}
