// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.List;
import java.util.Map;
import org.faisceau.charters.api.Obligation;
import org.faisceau.charters.api.Proof;
import org.faisceau.charters.api.Referent;
import org.faisceau.charters.api.Residency;
import org.faisceau.store.api.Reading;

/** What a lab wrote itself that commitments are read from. */
record Known(Map<String, List<Proof>> proofs, List<Referent> referents, List<Residency> residents) {

    static Known of(Reading tx, String lab) {
        return new Known(ProofTable.of(tx, lab), ReferentRegister.of(tx, lab), ResidencyTable.of(tx, lab));
    }

    List<Proof> proofs(Obligation obligation) {
        return proofs.getOrDefault(obligation.word(), List.of());
    }
}
