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
        texts.put("titulaires", content.holders().stream().map(ContractTexts::holder).collect(Collectors.joining(BAR)));
        texts.put("modifications", ActTexts.modifications(content.modifications()));
        texts.put("actesSousTraitance", ActTexts.subcontracts(content.subcontracts()));
        texts.put("modificationsActesSousTraitance", ActTexts.changes(content.subcontractChanges()));
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    private static void identity(Map<String, String> texts, Identity identity) {
        texts.put("id", identity.number());
        texts.put("acheteurId", identity.buyerSiret());
        texts.put("acheteurNom", identity.buyerName());
        texts.put("objet", identity.subject());
        texts.put("codeCPV", identity.cpv());
        texts.put("nature", word(identity.nature()));
        texts.put("idAccordCadre", identity.framework());
        texts.put("consultation", identity.consultation());
        texts.put("besoin", identity.need());
        texts.put("origine", identity.origin());
    }

    private static void award(Map<String, String> texts, Award award) {
        texts.put("procedure", word(award.procedure()));
        texts.put("partenariatInnovation", award.isInnovationPartnership() ? "oui" : "");
        texts.put("techniques", words(award.techniques()));
        texts.put("offresRecues", text(award.offers()));
        texts.put("ccag", word(award.ccag()));
        texts.put("typeGroupementOperateurs", word(award.grouping()));
        texts.put("sousTraitanceDeclaree", yes(award.subcontracting()));
    }

    private static void execution(Map<String, String> texts, Execution execution) {
        texts.put("modalitesExecution", words(execution.modalities()));
        texts.put("lieuExecutionCode", execution.placeCode());
        texts.put("lieuExecutionType", word(execution.placeType()));
        texts.put("dureeMois", text(execution.months()));
        texts.put("dateNotification", text(execution.notifiedOn()));
        texts.put("datePublicationDonnees", text(execution.publishedOn()));
        texts.put("preuvePublication", execution.proof());
    }

    private static void price(Map<String, String> texts, Price price) {
        texts.put("montant", euros(price.amount()));
        texts.put("typesPrix", words(price.types()));
        texts.put("formePrix", word(price.form()));
        texts.put("attributionAvance", yes(price.advance()));
        texts.put("tauxAvance", number(price.advanceRate()));
        texts.put("origineUE", number(price.originEu()));
        texts.put("origineFrance", number(price.originFrance()));
    }

    private static void considerations(Map<String, String> texts, Considerations considerations) {
        texts.put("marcheInnovant", yes(considerations.innovative()));
        texts.put("considerationsSociales", words(considerations.social()));
        texts.put("considerationsEnvironnementales", words(considerations.environmental()));
        texts.put("typeInnovation", considerations.innovation().map(Enum::name).orElse(""));
        texts.put("theme", considerations.theme());
        texts.put("petiteEntreprise", yes(considerations.small()));
        texts.put("entrepriseLocale", yes(considerations.local()));
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
        return some.stream().sorted().map(Official::official).collect(Collectors.joining(BAR));
    }
}
