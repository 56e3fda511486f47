// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.purchases.api.Completeness;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.Holder;
import org.faisceau.purchases.api.Official;

/** A contract as the official schema 2.0.3 has it. What the schema cannot carry, an innovation partnership, is left out. */
final class DecpJson {
    private DecpJson() {}

    /** @throws IllegalArgumentException where the contract lacks what the schema requires: ask {@link Completeness} first */
    static JsonObject of(ContractContent content) {
        if (!Completeness.lacking(content).isEmpty()) throw new IllegalArgumentException("lacks " + Completeness.lacking(content));
        var json = new JsonObject();
        head(json, content);
        price(json, content);
        json.add("titulaires", holders(content.holders()));
        json.add("considerationsSociales", words("considerationSociale", content.considerations().social()));
        json.add("considerationsEnvironnementales", words("considerationEnvironnementale", content.considerations().environmental()));
        if (!content.subcontracts().isEmpty()) json.add("actesSousTraitance", list(content.subcontracts(), "acteSousTraitance", one -> {
            var act = act(one.number(), one.months(), one.amount().map(it -> it.amount()));
            act.add("sousTraitant", holder(one.to()));
            word(act, "variationPrix", one.variation());
            day(act, "dateNotification", one.notifiedOn());
            day(act, "datePublicationDonnees", one.publishedOn());
            return act;
        }));
        if (!content.modifications().isEmpty()) json.add("modifications", list(content.modifications(), "modification", one -> {
            var act = act(one.number(), one.months(), one.amount().map(it -> it.amount()));
            if (!one.holders().isEmpty()) act.add("titulaires", holders(one.holders()));
            day(act, "dateNotificationModification", one.notifiedOn());
            day(act, "datePublicationDonneesModification", one.publishedOn());
            return act;
        }));
        if (!content.subcontractChanges().isEmpty()) json.add("modificationsActesSousTraitance", list(content.subcontractChanges(), "modificationActeSousTraitance", one -> {
            var act = act(one.number(), one.months(), one.amount().map(it -> it.amount()));
            day(act, "dateNotificationModificationSousTraitance", one.notifiedOn());
            day(act, "datePublicationDonnees", one.publishedOn());
            return act;
        }));
        return json;
    }

    private static void head(JsonObject json, ContractContent content) {
        var identity = content.identity();
        var award = content.award();
        var execution = content.execution();
        json.addProperty("id", identity.number());
        var buyer = new JsonObject();
        buyer.addProperty("id", identity.buyerSiret());
        json.add("acheteur", buyer);
        word(json, "nature", identity.nature());
        json.addProperty("objet", identity.subject());
        json.addProperty("codeCPV", identity.cpv());
        json.add("techniques", words("technique", award.techniques()));
        json.add("modalitesExecution", words("modaliteExecution", execution.modalities()));
        if (!identity.framework().isEmpty()) json.addProperty("idAccordCadre", identity.framework());
        content.considerations().innovative().ifPresent(one -> json.addProperty("marcheInnovant", one));
        word(json, "ccag", award.ccag());
        award.offers().ifPresent(one -> json.addProperty("offresRecues", one));
        word(json, "typeGroupementOperateurs", award.grouping());
        award.subcontracting().ifPresent(one -> json.addProperty("sousTraitanceDeclaree", one));
        word(json, "procedure", award.procedure());
        var place = new JsonObject();
        place.addProperty("code", execution.placeCode());
        word(place, "typeCode", execution.placeType());
        json.add("lieuExecution", place);
        execution.months().ifPresent(one -> json.addProperty("dureeMois", one));
        day(json, "dateNotification", execution.notifiedOn());
        day(json, "datePublicationDonnees", execution.publishedOn());
    }

    private static void price(JsonObject json, ContractContent content) {
        var price = content.price();
        price.amount().ifPresent(one -> json.addProperty("montant", one.amount()));
        json.add("typesPrix", words("typePrix", price.types()));
        word(json, "formePrix", price.form());
        price.advance().ifPresent(one -> json.addProperty("attributionAvance", one));
        price.advanceRate().ifPresent(one -> json.addProperty("tauxAvance", one));
        price.originEu().ifPresent(one -> json.addProperty("origineUE", one));
        price.originFrance().ifPresent(one -> json.addProperty("origineFrance", one));
    }

    private static JsonObject act(int number, Optional<Integer> months, Optional<java.math.BigDecimal> amount) {
        var json = new JsonObject();
        json.addProperty("id", number);
        months.ifPresent(one -> json.addProperty("dureeMois", one));
        amount.ifPresent(one -> json.addProperty("montant", one));
        return json;
    }

    private static JsonArray holders(List<Holder> some) {
        return list(some, "titulaire", DecpJson::holder);
    }

    private static JsonObject holder(Holder one) {
        var json = new JsonObject();
        json.addProperty("typeIdentifiant", one.type().official());
        json.addProperty("id", one.identifier());
        return json;
    }

    private static <T> JsonArray list(List<T> some, String wrapping, Function<T, JsonElement> written) {
        var all = new JsonArray();
        for (var one : some) {
            var wrapped = new JsonObject();
            wrapped.add(wrapping, written.apply(one));
            all.add(wrapped);
        }
        return all;
    }

    private static <E extends Enum<E> & Official> JsonObject words(String wrapping, Collection<E> some) {
        var all = new JsonArray();
        some.stream().sorted().forEach(one -> all.add(new JsonPrimitive(one.official())));
        var json = new JsonObject();
        json.add(wrapping, all);
        return json;
    }

    private static void word(JsonObject json, String name, Optional<? extends Official> one) {
        one.ifPresent(it -> json.addProperty(name, it.official()));
    }

    private static void day(JsonObject json, String name, Optional<LocalDate> day) {
        day.ifPresent(one -> json.addProperty(name, one.toString()));
    }
}
