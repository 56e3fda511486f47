// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Euros;

/**
 * A contract as texts, by the names that the official schema gives to the fields: what a form shows, a table holds, the database keeps and
 * {@link ContractReading} reads back. Several words are parted by a bar; modifications and subcontracts are JSON.
 */
public final class ContractTexts {
    /** What the official schema has, in the order of the forms. */
    public static final List<String> OFFICIAL = List.of("id", "acheteurId", "objet", "nature", "codeCPV", "procedure", "techniques", "offresRecues", "idAccordCadre",
            "typeGroupementOperateurs", "sousTraitanceDeclaree", "modalitesExecution", "lieuExecutionCode", "lieuExecutionType", "dureeMois", "dateNotification",
            "datePublicationDonnees", "montant", "typesPrix", "formePrix", "ccag", "attributionAvance", "tauxAvance", "origineUE", "origineFrance",
            "marcheInnovant", "considerationsSociales", "considerationsEnvironnementales", "titulaires", "modifications", "actesSousTraitance",
            "modificationsActesSousTraitance");
    /** What this register adds. */
    public static final List<String> OURS = List.of("acheteurNom", "partenariatInnovation", "typeInnovation", "theme", "petiteEntreprise", "entrepriseLocale",
            "consultation", "besoin", "origine", "preuvePublication");
    static final String BAR = " | ";

    private ContractTexts() {}

    /** The fields that say something, by name. */
    public static Map<String, String> of(ContractContent content) {
        var texts = new LinkedHashMap<String, String>();
        identity(texts, content.identity());
        award(texts, content.award());
        execution(texts, content.execution());
        price(texts, content.price());
        considerations(texts, content.considerations());
        put(texts, "titulaires", content.holders().stream().map(ContractTexts::holder).collect(Collectors.joining(BAR)));
        put(texts, "modifications", ActTexts.modifications(content.modifications()));
        put(texts, "actesSousTraitance", ActTexts.subcontracts(content.subcontracts()));
        put(texts, "modificationsActesSousTraitance", ActTexts.changes(content.subcontractChanges()));
        return texts;
    }

    private static void put(Map<String, String> texts, String field, String text) {
        if (!text.isEmpty()) texts.put(field, text);
    }

    private static void identity(Map<String, String> texts, Identity identity) {
        put(texts, "id", identity.number());
        put(texts, "acheteurId", identity.buyerSiret());
        put(texts, "acheteurNom", identity.buyerName());
        put(texts, "objet", identity.subject());
        put(texts, "codeCPV", identity.cpv());
        put(texts, "nature", word(identity.nature()));
        put(texts, "idAccordCadre", identity.framework());
        put(texts, "consultation", identity.consultation());
        put(texts, "besoin", identity.need());
        put(texts, "origine", identity.origin());
    }

    private static void award(Map<String, String> texts, Award award) {
        put(texts, "procedure", word(award.procedure()));
        put(texts, "partenariatInnovation", award.isInnovationPartnership() ? "oui" : "");
        put(texts, "techniques", words(award.techniques()));
        put(texts, "offresRecues", text(award.offers()));
        put(texts, "ccag", word(award.ccag()));
        put(texts, "typeGroupementOperateurs", word(award.grouping()));
        put(texts, "sousTraitanceDeclaree", yes(award.subcontracting()));
    }

    private static void execution(Map<String, String> texts, Execution execution) {
        put(texts, "modalitesExecution", words(execution.modalities()));
        put(texts, "lieuExecutionCode", execution.placeCode());
        put(texts, "lieuExecutionType", word(execution.placeType()));
        put(texts, "dureeMois", text(execution.months()));
        put(texts, "dateNotification", text(execution.notifiedOn()));
        put(texts, "datePublicationDonnees", text(execution.publishedOn()));
        put(texts, "preuvePublication", execution.proof());
    }

    private static void price(Map<String, String> texts, Price price) {
        put(texts, "montant", euros(price.amount()));
        put(texts, "typesPrix", words(price.types()));
        put(texts, "formePrix", word(price.form()));
        put(texts, "attributionAvance", yes(price.advance()));
        put(texts, "tauxAvance", number(price.advanceRate()));
        put(texts, "origineUE", number(price.originEu()));
        put(texts, "origineFrance", number(price.originFrance()));
    }

    private static void considerations(Map<String, String> texts, Considerations considerations) {
        put(texts, "marcheInnovant", yes(considerations.innovative()));
        put(texts, "considerationsSociales", words(considerations.social()));
        put(texts, "considerationsEnvironnementales", words(considerations.environmental()));
        put(texts, "typeInnovation", considerations.innovation().map(Enum::name).orElse(""));
        put(texts, "theme", considerations.theme());
        put(texts, "petiteEntreprise", yes(considerations.small()));
        put(texts, "entrepriseLocale", yes(considerations.local()));
    }

    /** {@code SIRET 12345678901234 Name}. */
    static String holder(Holder holder) {
        return (holder.type().official() + " " + holder.identifier() + " " + holder.name()).strip();
    }

    static String euros(Optional<Euros> amount) {
        return amount.map(one -> one.cents() % 100 == 0 ? Long.toString(one.cents() / 100) : one.amount().toPlainString()).orElse("");
    }

    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static String yes(Optional<Boolean> said) {
        return said.map(one -> one ? "oui" : "non").orElse("");
    }

    private static String word(Optional<? extends Official> one) {
        return one.map(Official::official).orElse("");
    }

    private static <E extends Enum<E> & Official> String words(Set<E> some) {
        if (some.size() == 1) return some.iterator().next().official();
        return some.stream().sorted().map(Official::official).collect(Collectors.joining(BAR));
    }
}
