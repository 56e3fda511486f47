// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import org.faisceau.dossiers.api.Dossier;

/** A dossier as JSON. */
record DossierAnswer(
        String id, String reference, String title, String solution, String company, String buyer, String need, String grid, String state, boolean exercise,
        String createdAt, String changedAt, int version) {
    static DossierAnswer of(Dossier one) {
        return new DossierAnswer(one.id(), one.reference(), one.title(), one.solution(), one.company(), one.buyer(), one.need(), one.grid(), one.state().name(), one.isExercise(),
                one.createdAt().toString(), one.changedAt().toString(), one.version());
    }
}
