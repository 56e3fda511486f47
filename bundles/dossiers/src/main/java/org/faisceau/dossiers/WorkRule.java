// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.dossiers.api.Side;

/** Which side writes what, and when. */
final class WorkRule {
    private WorkRule() {}

    /** Claims by those the grid names; arguments against them by the buyer and the experts. */
    static boolean answers(DossierState state, Side side, Indication indication, Answer.Part part) {
        if (state.isClosed()) return false;
        return part == Answer.Part.CLAIM ? indication.isAnsweredBy(side) : side != Side.COMPANY;
    }

    /** Positions on what was handed in. */
    static boolean reviews(DossierState state, Side side) {
        return !state.isClosed() && state != DossierState.DRAFT && side != Side.COMPANY;
    }

    static boolean asksMore(DossierState state) {
        return state == DossierState.SUBMITTED || state == DossierState.CHECK || state == DossierState.REVIEW;
    }
}
