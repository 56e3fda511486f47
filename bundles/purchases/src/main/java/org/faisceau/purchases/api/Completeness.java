// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the official schema requires and a contract lacks. Source: schema of essential data 2.0.3, {@code required} and patterns of « marche ». */
public final class Completeness {
    private static final Pattern SIRET = Pattern.compile("\\d{14}");
    private static final Pattern CPV = Pattern.compile("\\d{8}(-\\d)?");

    private Completeness() {}

    /** The fields to be filled or mended before the contract may be exported, by their official names in the order of the forms; empty where it may. */
    public static List<String> lacking(ContractContent content) {
        var lacking = new ArrayList<String>();
        identity(lacking, content.identity());
        award(lacking, content.award());
        execution(lacking, content.execution());
        price(lacking, content.price());
        rest(lacking, content);
        return List.copyOf(lacking);
    }

    private static void identity(List<String> lacking, Identity identity) {
        lacks(lacking, "id", !identity.number().isEmpty() && identity.number().length() <= Identity.NUMBER_MAX);
        lacks(lacking, "acheteurId", SIRET.matcher(identity.buyerSiret()).matches());
        lacks(lacking, "objet", !identity.subject().isEmpty());
        lacks(lacking, "nature", identity.nature().isPresent());
        lacks(lacking, "codeCPV", CPV.matcher(identity.cpv()).matches());
        lacks(lacking, "idAccordCadre", identity.framework().length() <= Identity.NUMBER_MAX);
    }

    private static void award(List<String> lacking, Award award) {
        lacks(lacking, "procedure", award.procedure().isPresent());
        lacks(lacking, "techniques", !award.techniques().isEmpty());
        lacks(lacking, "offresRecues", award.offers().isPresent());
        lacks(lacking, "typeGroupementOperateurs", award.grouping().isPresent());
        lacks(lacking, "sousTraitanceDeclaree", award.subcontracting().isPresent());
        lacks(lacking, "ccag", award.ccag().isPresent());
    }

    private static void execution(List<String> lacking, Execution execution) {
        lacks(lacking, "modalitesExecution", !execution.modalities().isEmpty());
        lacks(lacking, "lieuExecutionCode", !execution.placeCode().isEmpty());
        lacks(lacking, "lieuExecutionType", execution.placeType().isPresent());
        lacks(lacking, "dureeMois", execution.months().isPresent());
        lacks(lacking, "dateNotification", execution.notifiedOn().isPresent());
        lacks(lacking, "datePublicationDonnees", execution.publishedOn().isPresent());
    }

    private static void price(List<String> lacking, Price price) {
        lacks(lacking, "montant", price.amount().filter(one -> one.cents() >= 100).isPresent());
        lacks(lacking, "typesPrix", !price.types().isEmpty());
        lacks(lacking, "formePrix", price.form().isPresent());
        lacks(lacking, "attributionAvance", price.advance().isPresent());
    }

    private static void rest(List<String> lacking, ContractContent content) {
        var considerations = content.considerations();
        lacks(lacking, "marcheInnovant", considerations.innovative().isPresent());
        lacks(lacking, "considerationsSociales", !considerations.social().isEmpty());
        lacks(lacking, "considerationsEnvironnementales", !considerations.environmental().isEmpty());
        lacks(lacking, "titulaires", !content.holders().isEmpty() && content.holders().stream().noneMatch(one -> one.identifier().isEmpty()) && areDistinct(content.holders(), one -> one.type() + " " + one.identifier()));
        lacks(lacking, "modifications", content.modifications().stream().allMatch(one -> one.notifiedOn().isPresent() && one.publishedOn().isPresent() && one.amount().filter(it -> it.cents() < 100).isEmpty())
                && areDistinct(content.modifications(), one -> one));
        lacks(lacking, "actesSousTraitance", content.subcontracts().stream().allMatch(Completeness::isWhole) && areDistinct(content.subcontracts(), one -> one));
        lacks(lacking, "modificationsActesSousTraitance", content.subcontractChanges().stream().allMatch(one -> one.notifiedOn().isPresent() && one.publishedOn().isPresent()
                && one.amount().filter(it -> it.cents() < 100).isEmpty()) && areDistinct(content.subcontractChanges(), one -> one));
    }

    private static boolean isWhole(Subcontract one) {
        return one.months().isPresent() && one.notifiedOn().isPresent() && one.publishedOn().isPresent() && one.amount().filter(it -> it.cents() >= 100).isPresent()
                && one.variation().isPresent() && !one.to().identifier().isEmpty();
    }

    /** The schema takes nothing twice. */
    private static <T> boolean areDistinct(List<T> some, Function<T, Object> what) {
        return some.size() < 2 || some.stream().map(what).distinct().count() == some.size();
    }

    private static void lacks(List<String> lacking, String field, boolean isThere) {
        if (!isThere) lacking.add(field);
    }
}
