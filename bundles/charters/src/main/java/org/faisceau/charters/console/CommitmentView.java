// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Enclosure;
import org.faisceau.charters.api.Enclosures;
import org.faisceau.charters.api.Owners;
import org.faisceau.charters.api.Proof;
import org.faisceau.charters.api.Referent;
import org.faisceau.console.spi.Option;
import org.faisceau.kernel.api.Ref;

/**
 * One obligation of one lab.
 *
 * @param row with the running charter's years; empty while no charter was signed
 * @param owner who answers for it; with a blank name for nobody
 * @param referents of commitment 1 alone
 * @param people to choose a coordinator from, for managers
 * @param publics to say who was at a meeting, of commitment 5 alone
 */
record CommitmentView(LabHead head, String word, boolean isProposed, String rhythm, Optional<CockpitRow> row, Owners.Owner owner, List<Piece> proofs, List<Charge> referents, List<Option> people,
        List<Option> publics) {
    /** One piece of evidence and who brought it. */
    record Piece(Proof proof, String by, String publics, List<Enclosure> papers) {
        Ref owner() {
            return new Ref(Enclosures.PROOF, proof.id());
        }
    }

    /** One time in charge. */
    record Charge(Referent referent, String name) {}

    String address() {
        return head.address() + "/commitments/" + word;
    }

    boolean isAboutReferents() {
        return word.equals("ENG-1");
    }
}
