// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the official schema requires and a contract lacks. Source: schema of essential data 2.0.3, {@code required} and patterns of « marche ». */
public final class Completeness {
    private static final Pattern SIRET = Pattern.compile("\\d{14}");
    private static final Pattern CPV = Pattern.compile("\\d{8}(-\\d)?");

    private Completeness() {}

    /** The fields to be filled or mended before the contract may be exported, by their official names in the order of the forms; empty where it may. */
    public static List<String> lacking(ContractContent content) {
        return Stream.of(identity(content.identity()), award(content.award()), execution(content.execution()), price(content.price()), rest(content)).flatMap(one -> one).toList();
    }

    private static Stream<String> identity(Identity identity) {
        return Stream.of(
                lacks("id", !identity.number().isEmpty() && identity.number().length() <= Identity.NUMBER_MAX),
                lacks("acheteurId", SIRET.matcher(identity.buyerSiret()).matches()),
                lacks("objet", !identity.subject().isEmpty()),
                lacks("nature", identity.nature().isPresent()),
                lacks("codeCPV", CPV.matcher(identity.cpv()).matches())).flatMap(one -> one);
    }

    private static Stream<String> award(Award award) {
        return Stream.of(
                lacks("procedure", award.procedure().isPresent()),
                lacks("techniques", !award.techniques().isEmpty()),
                lacks("offresRecues", award.offers().isPresent()),
                lacks("typeGroupementOperateurs", award.grouping().isPresent()),
                lacks("sousTraitanceDeclaree", award.subcontracting().isPresent()),
                lacks("ccag", award.ccag().isPresent())).flatMap(one -> one);
    }

    private static Stream<String> execution(Execution execution) {
        return Stream.of(
                lacks("modalitesExecution", !execution.modalities().isEmpty()),
                lacks("lieuExecutionCode", !execution.placeCode().isEmpty()),
                lacks("lieuExecutionType", execution.placeType().isPresent()),
                lacks("dureeMois", execution.months().isPresent()),
                lacks("dateNotification", execution.notifiedOn().isPresent()),
                lacks("datePublicationDonnees", execution.publishedOn().isPresent())).flatMap(one -> one);
    }

    private static Stream<String> price(Price price) {
        return Stream.of(
                lacks("montant", price.amount().filter(one -> one.cents() >= 100).isPresent()),
                lacks("typesPrix", !price.types().isEmpty()),
                lacks("formePrix", price.form().isPresent()),
                lacks("attributionAvance", price.advance().isPresent())).flatMap(one -> one);
    }

    private static Stream<String> rest(ContractContent content) {
        var considerations = content.considerations();
        return Stream.of(
                lacks("marcheInnovant", considerations.innovative().isPresent()),
                lacks("considerationsSociales", !considerations.social().isEmpty()),
                lacks("considerationsEnvironnementales", !considerations.environmental().isEmpty()),
                lacks("titulaires", !content.holders().isEmpty() && content.holders().stream().noneMatch(one -> one.identifier().isEmpty())),
                lacks("modifications", content.modifications().stream().allMatch(one -> one.notifiedOn().isPresent() && one.publishedOn().isPresent() && one.amount().filter(it -> it.cents() < 100).isEmpty())),
                lacks("actesSousTraitance", content.subcontracts().stream().allMatch(Completeness::isWhole)),
                lacks("modificationsActesSousTraitance", content.subcontractChanges().stream().allMatch(one -> one.notifiedOn().isPresent() && one.publishedOn().isPresent())))
                .flatMap(one -> one);
    }

    private static boolean isWhole(Subcontract one) {
        return one.months().isPresent() && one.notifiedOn().isPresent() && one.publishedOn().isPresent() && one.amount().filter(it -> it.cents() >= 100).isPresent()
                && one.variation().isPresent() && !one.to().identifier().isEmpty();
    }

    private static Stream<String> lacks(String field, boolean isThere) {
        return isThere ? Stream.of() : Stream.of(field);
    }
}
