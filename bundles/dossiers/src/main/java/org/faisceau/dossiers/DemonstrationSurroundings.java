// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.time.Clock;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.dossiers.api.Concern;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Impact;
import org.faisceau.dossiers.api.Impact.Level;
import org.faisceau.dossiers.api.Impact.Potential;
import org.faisceau.dossiers.api.Risk;
import org.faisceau.dossiers.api.SheetKind;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.store.api.Store;

/** What stands around a dossier of the demonstration: why it is bought, what it may bring and risk, and who takes part in the exercise. */
final class DemonstrationSurroundings {
    private final SheetRegister sheets;
    private final ImpactRegister impacts;
    private final TrainingRegister trainings;

    DemonstrationSurroundings(Store store, Clock clock, Ids ids, Accounts accounts) {
        sheets = new SheetRegister(store, clock);
        impacts = new ImpactRegister(store, clock, ids);
        trainings = new TrainingRegister(store, clock, ids, accounts);
    }

    void play(Actor buyer, Actor expert, Dossier dossier) {
        var id = dossier.id();
        sheets.write(buyer, id, SheetKind.SERVICE, 0, "Le service rendu aux habitants s’améliore : moins d’interruptions, des délais plus courts, et des agents qui n’interviennent plus à l’aveugle.");
        sheets.write(buyer, id, SheetKind.ECONOMY, 0, "Une petite entreprise du territoire, douze emplois (fictifs), et une première référence publique qu’elle pourra montrer.");
        sheets.write(buyer, id, SheetKind.RISKS, 0, "Dépendance à un fournisseur : les données restent à la ville, dans un format ouvert. Technique jeune : un secteur d’essai avant le reste.");
        impacts.say(buyer, id, Concern.WATER_USE, 0, new Impact.Draft(Potential.GAIN, Level.LOW, Level.MEDIUM, "Volumes perdus relevés avant et après, secteur par secteur."));
        impacts.say(buyer, id, Concern.WASTE, 0, new Impact.Draft(Potential.SOME_HARM, Level.MEDIUM, Level.LOW, "Reprise du matériel en fin de vie, écrite au marché."));
        impacts.say(buyer, id, Concern.WORKING_CONDITIONS, 0, new Impact.Draft(Potential.SOME_GAIN, Level.LOW, Level.HIGH, "Entretien avec les agents après trois mois."));
        impacts.keep(buyer, id, "", 0, new Risk.Draft("L’entreprise cesse son activité", Level.LOW, Level.HIGH, "Dépôt du code et des plans ; formation de deux agents.", "Direction de l’eau"));
        impacts.keep(buyer, id, "", 0, new Risk.Draft("Les mesures ne se confirment pas chez nous", Level.MEDIUM, Level.MEDIUM, "Secteur d’essai, clause d’arrêt après six mois.", "Chef de projet"));
        if (dossier.isExercise()) trainings.invite(buyer, id, expert.id());
    }
}
