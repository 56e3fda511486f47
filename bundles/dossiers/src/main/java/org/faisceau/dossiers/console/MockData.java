// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;

/** Essential data as they would look, for an exercise: each field that a person would have to fill says so, and so does the whole. No register takes them. */
record MockData(Words words, Dossier dossier, DossierNames names, Conclusion conclusion) {
    Map<String, Object> all() {
        var mark = words.say("dossier.exercise");
        var contract = new LinkedHashMap<String, Object>();
        contract.put("id", mark + "-" + dossier.reference());
        contract.put("objet", mark + " – " + dossier.title());
        contract.put("acheteur", Map.of("nom", names.organisation(dossier.buyer())));
        contract.put("titulaires", List.of(Map.of("nom", names.organisation(dossier.company()))));
        contract.put("nature", "Marché");
        contract.put("procedure", "Marché passé sans publicité ni mise en concurrence préalable");
        contract.put("marcheInnovant", conclusion.sense() == Conclusion.Sense.INNOVATIVE);
        contract.put("dateNotification", Days.of(conclusion.at()).toString());
        for (var field : List.of("codeCPV", "montant", "dureeMois", "lieuExecution", "considerationsEnvironnementales", "considerationsSociales")) contract.put(field, words.say("training.toFill"));
        var whole = new LinkedHashMap<String, Object>();
        whole.put("avertissement", words.say("training.noValue"));
        whole.put("marches", Map.of("marche", List.of(contract)));
        return whole;
    }
}
