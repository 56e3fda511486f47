// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Siren;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.ContractReading;
import org.faisceau.purchases.api.Procedure;

/**
 * A line of the demonstration: buyer, subject, CPV, procedure, amount, months, holder, innovative, type of innovation, theme, age in days, and the
 * consultation of which it is a lot, and the title of the need it answers.
 *
 * @param number of the line, from 1
 */
record DemonstrationContract(int number, String[] cells) {
    private static final Map<String, String> PROCEDURES = Map.of("D", Procedure.DIRECT.official(), "A", "Procédure adaptée",
            "O", "Appel d'offres ouvert", "N", "Procédure avec négociation", "G", "Dialogue compétitif");
    private static final int RECENT_DAYS = 50;

    String buyer() {
        return cells[0];
    }

    String company() {
        return cells[6];
    }

    /** Empty for none. */
    String need() {
        return cells.length > 12 ? cells[12] : "";
    }

    /** @param need the identifier of the need it answers; empty for none */
    ContractContent content(LocalDate today, Optional<Organisation> buyer, Optional<Organisation> company, String need) {
        var texts = new LinkedHashMap<String, String>();
        int age = Integer.parseInt(cells[10]);
        var notified = today.minusDays(age);
        texts.put("id", "%dM%03d".formatted(notified.getYear(), number));
        texts.put("acheteurId", buyer.map(one -> siret(one.siren())).orElse(""));
        texts.put("acheteurNom", buyer.map(Organisation::name).orElse(""));
        texts.put("objet", cells[1]);
        texts.put("nature", "Marché");
        texts.put("codeCPV", cells[2]);
        texts.put("procedure", PROCEDURES.get(cells[3]));
        texts.put("montant", cells[4]);
        texts.put("dureeMois", cells[5]);
        company.ifPresent(one -> texts.put("titulaires", "SIRET " + siret(one.siren()) + " " + one.name()));
        texts.put("marcheInnovant", cells[7]);
        texts.put("typeInnovation", cells[8]);
        texts.put("theme", cells[9]);
        texts.put("dateNotification", notified.toString());
        // The latest contracts are not published yet, two of the others were forgotten.
        if (age > RECENT_DAYS && number % 17 != 0) texts.put("datePublicationDonnees", notified.plusDays(10 + number % 40L).toString());
        if (cells.length > 11) texts.put("consultation", cells[11]);
        texts.put("besoin", need);
        rest(texts);
        if (number % 9 == 0) texts.put("modifications", "[{\"id\":1,\"montant\":" + Integer.parseInt(cells[4]) * 11 / 10 + ",\"dateNotificationModification\":\""
                + notified.plusDays(30) + "\",\"datePublicationDonneesModification\":\"" + notified.plusDays(70) + "\"}]");
        return ContractReading.read(texts, remark -> {});
    }

    private void rest(Map<String, String> texts) {
        boolean isWork = cells[2].startsWith("45");
        texts.put("techniques", number % 6 == 0 ? "Accord-cadre" : "Sans objet");
        texts.put("modalitesExecution", number % 6 == 0 ? "Bons de commande" : "Sans objet");
        texts.put("offresRecues", String.valueOf(cells[3].equals("D") ? 1 : 2 + number % 5));
        texts.put("typeGroupementOperateurs", "Pas de groupement");
        texts.put("sousTraitanceDeclaree", number % 8 == 0 ? "oui" : "non");
        texts.put("lieuExecutionCode", "99");
        texts.put("lieuExecutionType", "Code département");
        texts.put("typesPrix", number % 3 == 0 ? "Définitif révisable" : "Définitif ferme");
        texts.put("formePrix", number % 4 == 0 ? "Unitaire" : "Forfaitaire");
        texts.put("ccag", isWork ? "Travaux" : "Fournitures courantes et services");
        texts.put("attributionAvance", number % 5 == 0 ? "oui" : "non");
        texts.put("considerationsSociales", number % 7 == 0 ? "Clause sociale" : "Pas de considération sociale");
        texts.put("considerationsEnvironnementales", number % 2 == 0 ? "Clause environnementale | Critère environnemental" : "Critère environnemental");
        texts.put("petiteEntreprise", number % 10 == 3 ? "" : "oui");
        texts.put("entrepriseLocale", number % 4 == 1 ? "non" : "oui");
    }

    /** The SIREN with the number of an establishment that makes Luhn's sum right. */
    static String siret(String siren) {
        for (int key = 0; key < 10; key++) if (Siren.isSiret(siren + "0001" + key)) return siren + "0001" + key;
        return "";
    }
}
