// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.Comparator;
import java.util.List;
import org.faisceau.charters.api.Finding;
import org.faisceau.charters.api.Finding.State;
import org.faisceau.charters.api.Obligation;

/** What no module tells: evidence by hand, within the rhythm where there is one. What nobody is bound to is never late. */
final class ProofRule implements Rule {
    @Override
    public Finding find(Evidence evidence) {
        boolean isBinding = evidence.obligation().kind() == Obligation.Kind.DUTY;
        var last = evidence.proven().max(Comparator.naturalOrder());
        int count = (int) evidence.proven().filter(evidence::isWithin).count();
        if (last.isEmpty() && !isBinding) return new Finding(State.FREE, "proof.free", 0, last, List.of(), false);
        boolean isPermanent = evidence.obligation().months() == 0 || !isBinding;
        if (last.isPresent() && isPermanent) return new Finding(State.KEPT, "proof.kept", count, last, List.of(), evidence.obligation().isProposed());
        if (isPermanent) return new Finding(State.INCOMPLETE, "proof.none", 0, last, List.of(), evidence.obligation().isProposed());
        return new Rhythm("proof").find(evidence, evidence.proven());
    }
}
