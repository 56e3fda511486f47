// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faisceau.documents.spi.Importable.Column;
import org.faisceau.kernel.api.Texts;

/**
 * The columns of an import. The first header of each is that of APProch's open data (« projets d’achats publics », data.economie.gouv.fr)
 * where it has one; keys are those of an export of ours.
 */
enum NeedColumns {
    TITLE("title", true, "libelle", "intitule", "objet", "titre du besoin"),
    SIREN("siren", false, "siren_de_l_entite_acheteuse", "siren_acheteur", "siret", "siret_acheteur"),
    ORGANISATION("organisation", false, "entite_acheteuse", "nom_de_l_entite_acheteuse", "nom_acheteur", "acheteur"),
    STATUS("status", false, "statut", "etat_du_projet"),
    EXTERNAL_ID("externalId", false, "id", "identifiant", "identifiant_du_projet", "numero_de_projet"),
    REFERENCE("reference", false, "reference_faisceau"),
    VERSION("version", false, "version_faisceau"),
    NEED("needId", false, "identifiant_faisceau"),
    KIND("kind", false, "type_de_besoin"),
    THEMES("themes", false, "domaine", "domaines", "thematiques"),
    CPV("cpv", false, "code_s_cpv", "codes_cpv", "code_cpv"),
    TERRITORY("territory", false, "departement_s_d_execution_du_marche", "departements", "lieu_d_execution"),
    AMOUNT("amount", false, "montant_estime_du_marche", "montant", "montant_estime"),
    AMOUNT_LEAST("amountLeast", false, "montant_minimum"),
    AMOUNT_MOST("amountMost", false, "montant_maximum"),
    PUBLICATION_ON("publicationOn", false, "date_previsionnelle_de_publication", "date_de_publication"),
    DEADLINE("deadline", false, "date_cible_de_remise_des_offres", "date_limite", "date_de_remise_des_offres"),
    STARTS_ON("startsOn", false, "date_de_debut", "date_previsionnelle_de_debut"),
    PROCEDURE("procedure", false, "type_de_procedure"),
    LINK("link", false, "lien_vers_la_consultation", "url"),
    CONFIDENTIALITY("confidentiality", false, "diffusion"),
    OBJECTIVES("objectives", false, "description", "description_fonctionnelle"),
    EXPECTED_RESULTS("expectedResults", false, "resultats"),
    FUNCTIONS("functions", false, "exigences_fonctionnelles");

    private static final Texts TEXTS = Texts.beside(NeedColumns.class);
    private final String key;
    private final boolean required;
    private final List<String> headers;

    NeedColumns(String key, boolean required, String... headers) {
        this.key = key;
        this.required = required;
        this.headers = List.of(headers);
    }

    String key() {
        return key;
    }

    /** Its name as shown, for headings of both ways. */
    static String label(String key, Locale locale) {
        return TEXTS.in(locale).say("column." + key);
    }

    /** A word that stands in a cell. */
    static String said(String key, Locale locale) {
        return TEXTS.in(locale).say(key);
    }

    /** All, in the order in which they are offered; labels of both languages are recognised whoever imports. */
    static List<Column> offered(Locale locale) {
        return Stream.of(values()).map(one -> {
            var headers = new ArrayList<>(one.headers);
            headers.add(label(one.key, Locale.FRENCH));
            headers.add(label(one.key, Locale.ENGLISH));
            return new Column(one.key, label(one.key, locale), one.required, headers);
        }).toList();
    }
}
