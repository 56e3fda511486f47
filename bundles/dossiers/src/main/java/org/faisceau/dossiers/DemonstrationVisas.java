// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.util.List;
import org.faisceau.dossiers.api.Circuit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Office;
import org.faisceau.dossiers.api.Visa;
import org.faisceau.kernel.api.Actor;

/** A circuit of the demonstration's buyer, and where its dossiers stand in it: one visa given, the next awaited or returned. */
record DemonstrationVisas(VisaRegister visas, Actor buyer) {
    static final String ASKED = "visa";
    static final String RETURNED = "returned";

    void play(Dossier dossier, String flag) {
        if (!flag.equals(ASKED) && !flag.equals(RETURNED)) return;
        var town = buyer.organisation();
        if (visas.circuit(buyer, town).version() == 0) {
            visas.set(buyer, new Circuit(town, true, List.of(new Circuit.Seat(Office.REQUESTING, buyer.id()), new Circuit.Seat(Office.PURCHASING, buyer.id())),
                    buyer.id(), "Arrêté fictif n° 2026-12 du 3 mars 2026, article 2 : marchés de moins de 100 000 € HT", 0));
        }
        visas.ask(buyer, dossier.id());
        visas.decide(buyer, dossier.id(), Office.REQUESTING, Visa.Outcome.GIVEN, "");
        if (flag.equals(RETURNED)) visas.decide(buyer, dossier.id(), Office.PURCHASING, Visa.Outcome.RETURNED, "Dix villes l’ont déjà : dire ce qui est nouveau, ou changer de procédure.");
    }
}
