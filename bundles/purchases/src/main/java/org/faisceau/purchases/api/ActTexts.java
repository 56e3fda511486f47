// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;

/** Modifications and subcontracts as JSON, by the names of the official schema without its wrappings. */
final class ActTexts {
    private ActTexts() {}

    static String modifications(List<Modification> some) {
        return text(some.stream().map(one -> {
            var json = act(one.number(), one.months(), one.amount());
            day(json, "dateNotificationModification", one.notifiedOn());
            day(json, "datePublicationDonneesModification", one.publishedOn());
            if (!one.holders().isEmpty()) json.add("titulaires", holders(one.holders()));
            return json;
        }).toList());
    }

    static String subcontracts(List<Subcontract> some) {
        return text(some.stream().map(one -> {
            var json = act(one.number(), one.months(), one.amount());
            json.add("sousTraitant", holder(one.to()));
            one.variation().ifPresent(it -> json.addProperty("variationPrix", it.official()));
            day(json, "dateNotification", one.notifiedOn());
            day(json, "datePublicationDonnees", one.publishedOn());
            return json;
        }).toList());
    }

    static String changes(List<SubcontractChange> some) {
        return text(some.stream().map(one -> {
            var json = act(one.number(), one.months(), one.amount());
            day(json, "dateNotificationModificationSousTraitance", one.notifiedOn());
            day(json, "datePublicationDonnees", one.publishedOn());
            return json;
        }).toList());
    }

    private static JsonObject act(int number, Optional<Integer> months, Optional<Euros> amount) {
        var json = new JsonObject();
        json.addProperty("id", number);
        months.ifPresent(one -> json.addProperty("dureeMois", one));
        amount.ifPresent(one -> json.addProperty("montant", one.amount()));
        return json;
    }

    private static JsonArray holders(List<Holder> some) {
        var all = new JsonArray();
        some.forEach(one -> all.add(holder(one)));
        return all;
    }

    private static JsonObject holder(Holder one) {
        var json = new JsonObject();
        json.addProperty("typeIdentifiant", one.type().official());
        json.addProperty("id", one.identifier());
        if (!one.name().isEmpty()) json.addProperty("denominationSociale", one.name());
        return json;
    }

    private static void day(JsonObject json, String name, Optional<LocalDate> day) {
        day.ifPresent(one -> json.addProperty(name, one.toString()));
    }

    private static String text(List<JsonObject> some) {
        if (some.isEmpty()) return "";
        var all = new JsonArray();
        some.forEach(all::add);
        return all.toString();
    }
}
