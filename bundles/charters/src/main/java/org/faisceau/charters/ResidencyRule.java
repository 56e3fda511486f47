// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Finding;
import org.faisceau.charters.api.Finding.State;

/** Commitment 2: companies that aim at public contracts are hosted; those tied to no need of the territory are named. */
final class ResidencyRule implements Rule {
    @Override
    public Finding find(Evidence evidence) {
        var here = evidence.residents(evidence.day());
        var untied = here.stream().filter(one -> one.content().need().isEmpty()).map(one -> one.content().company()).toList();
        if (!here.isEmpty()) return new Finding(State.KEPT, untied.isEmpty() ? "residency.kept" : "residency.untied", here.size(), Optional.of(evidence.day()), untied, false);
        return evidence.proven().filter(evidence::isWithin).findFirst().map(day -> new Finding(State.KEPT, "residency.proof", 1, Optional.of(day), List.of(), false))
                .orElseGet(() -> new Finding(State.INCOMPLETE, "residency.none", 0, Optional.empty(), List.of(), false));
    }
}
