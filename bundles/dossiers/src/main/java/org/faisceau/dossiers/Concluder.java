// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.util.Optional;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Side;
import org.faisceau.kernel.api.Actor;

/**
 * A person who may conclude a dossier. The state {@code CONCLUDED} is written for one of these alone, and none comes to be but here:
 * not for the system, a job, a manager or the company.
 */
final class Concluder {
    private final Actor person;

    private Concluder(Actor person) {
        this.person = person;
    }

    static Optional<Concluder> of(Actor actor, Dossier dossier) {
        boolean isTheBuyers = WhoMay.isSide(actor, dossier, Side.BUYER) && !WhoMay.isSystem(actor);
        return isTheBuyers && dossier.state() == DossierState.REVIEW ? Optional.of(new Concluder(actor)) : Optional.empty();
    }

    Actor person() {
        return person;
    }
}
