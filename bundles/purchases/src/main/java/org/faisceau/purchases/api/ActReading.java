// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.faisceau.directory.api.Siren;
import org.faisceau.purchases.api.Remark.Kind;

/** Reads holders, modifications and subcontracts: JSON with or without the wrappings of 2022, holders also as plain words. */
record ActReading(Consumer<Remark> remarks) {
    List<Holder> holders(String field, String text) {
        if (text.startsWith("[") || text.startsWith("{")) return objects(field, text, "titulaire").stream().flatMap(one -> holder(field, one).stream()).toList();
        return first(field, FieldReading.several(text).stream().flatMap(one -> holder(field, one).stream()).toList());
    }

    List<Modification> modifications(String text) {
        var found = new ArrayList<Modification>();
        for (var one : objects("modifications", text, "modification")) {
            var read = reading("modifications", one);
            found.add(new Modification(number(read, found.size()), read.count("dureeMois"), read.euros("montant"), holders("modifications", json(one, "titulaires")),
                    read.day(either(one, "dateNotificationModification", "dateSignatureModification")), read.day("datePublicationDonneesModification")));
        }
        return found;
    }

    List<Subcontract> subcontracts(String text) {
        var found = new ArrayList<Subcontract>();
        for (var one : objects("actesSousTraitance", text, "acteSousTraitance")) {
            var read = reading("actesSousTraitance", one);
            var to = objects("actesSousTraitance", json(one, "sousTraitant"), "sousTraitant").stream().flatMap(it -> holder("actesSousTraitance", it).stream()).findFirst();
            if (to.isEmpty()) read.tell("sousTraitant", Kind.DROPPED, one.toString());
            else found.add(new Subcontract(number(read, found.size()), to.get(), read.count("dureeMois"), read.euros("montant"),
                    read.word("variationPrix", PriceVariation.class), read.day("dateNotification"), read.day("datePublicationDonnees")));
        }
        return found;
    }

    List<SubcontractChange> changes(String text) {
        var found = new ArrayList<SubcontractChange>();
        for (var one : objects("modificationsActesSousTraitance", text, "modificationActeSousTraitance")) {
            var read = reading("modificationsActesSousTraitance", one);
            found.add(new SubcontractChange(number(read, found.size()), read.count("dureeMois"), read.euros("montant"),
                    read.day("dateNotificationModificationSousTraitance"), read.day("datePublicationDonnees")));
        }
        return found;
    }

    /** Whatever lies under a wrapping of that name, or stands without. */
    private List<JsonObject> objects(String field, String text, String wrapping) {
        if (text.isEmpty()) return List.of();
        try {
            return first(field, unwrapped(JsonParser.parseString(text), wrapping).toList());
        } catch (JsonParseException | IllegalStateException broken) {
            remarks.accept(new Remark(field, Kind.DROPPED, text));
            return List.of();
        }
    }

    /** Says that others are left out. */
    private <T> List<T> first(String field, List<T> all) {
        if (all.size() <= ContractContent.ROWS_MOST) return all;
        remarks.accept(new Remark(field, Kind.DROPPED, "> " + ContractContent.ROWS_MOST));
        return all.subList(0, ContractContent.ROWS_MOST);
    }

    private static Stream<JsonObject> unwrapped(JsonElement element, String wrapping) {
        if (element instanceof JsonArray all) return StreamSupport.stream(all.spliterator(), false).flatMap(one -> unwrapped(one, wrapping));
        if (!(element instanceof JsonObject one) || one.size() == 0) return Stream.of();
        return one.has(wrapping) && !one.get(wrapping).isJsonPrimitive() ? unwrapped(one.get(wrapping), wrapping) : Stream.of(one);
    }

    private FieldReading reading(String field, JsonObject one) {
        Map<String, String> texts = new HashMap<>();
        one.entrySet().forEach(entry -> texts.put(entry.getKey(), entry.getValue().isJsonPrimitive() ? entry.getValue().getAsString() : ""));
        return new FieldReading(texts, remark -> remarks.accept(new Remark(field, remark.kind(), remark.text())));
    }

    private Optional<Holder> holder(String field, JsonObject one) {
        var read = reading(field, one);
        return holder(field, read.word("typeIdentifiant", IdentifierType.class).orElse(IdentifierType.SIRET), read.text("id"), read.text("denominationSociale", Holder.NAME_MAX));
    }

    private Optional<Holder> holder(String field, String words) {
        var parts = words.split("\\s+", 3);
        var type = Official.of(IdentifierType.class, parts[0]);
        if (type.filter(one -> one != IdentifierType.SIRET).isPresent() && parts.length > 1) return holder(field, type.get(), parts[1], parts.length > 2 ? parts[2] : "");
        if (type.isPresent() && parts.length > 1) return company(field, words.substring(parts[0].length()).strip());
        return company(field, words);
    }

    /** A SIRET and a name, or either: without a digit it is the name. */
    private Optional<Holder> company(String field, String words) {
        var parts = words.split("\\s+", 2);
        if (parts[0].chars().noneMatch(Character::isDigit)) return holder(field, IdentifierType.SIRET, "", words);
        return holder(field, IdentifierType.SIRET, parts[0], words.substring(parts[0].length()).strip());
    }

    private Optional<Holder> holder(String field, IdentifierType type, String identifier, String name) {
        var tidy = Siren.tidy(identifier);
        if (tidy.isEmpty() && name.isEmpty()) return Optional.empty();
        if (type == IdentifierType.SIRET && !Siren.isSiret(tidy)) remarks.accept(new Remark(field, Kind.DOUBTFUL, identifier.isEmpty() ? name : identifier));
        var kept = tidy.substring(0, Math.min(tidy.length(), Holder.IDENTIFIER_MAX));
        return Optional.of(new Holder(type, kept, name.substring(0, Math.min(name.length(), Holder.NAME_MAX))));
    }

    private static int number(FieldReading read, int before) {
        return read.texts().getOrDefault("id", "").matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(read.texts().get("id"))) : before + 1;
    }

    private static String json(JsonObject one, String name) {
        return one.has(name) && !one.get(name).isJsonPrimitive() ? one.get(name).toString() : "";
    }

    private static String either(JsonObject one, String first, String other) {
        return one.has(first) ? first : other;
    }
}
