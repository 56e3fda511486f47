// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.faisceau.purchases.api.ContractTexts;

/** One contract of a file as the cells of a line, by the names of {@link ContractTexts}. */
final class FlatRecord {
    static final List<String> COLUMNS = Stream.concat(ContractTexts.OFFICIAL.stream(), Stream.concat(ContractTexts.OURS.stream(), Stream.of("type"))).toList();
    private static final List<String> LISTS = List.of("modifications", "actesSousTraitance", "modificationsActesSousTraitance");
    private static final int CELL_MAX = 30_000;

    private FlatRecord() {}

    static List<String> cells(JsonObject one) {
        var cells = new ArrayList<String>();
        for (var column : COLUMNS) {
            var cell = cell(one, column);
            // Spreadsheets end a cell there, and no honest contract has so much to tell.
            cells.add(cell.length() > CELL_MAX ? "" : cell);
        }
        return cells;
    }

    private static String cell(JsonObject one, String column) {
        return switch (column) {
            case "acheteurId" -> within(one, "acheteur", "id").or(() -> within(one, "autoriteConcedante", "id")).orElseGet(() -> said(one, column));
            case "acheteurNom" -> within(one, "acheteur", "nom").orElseGet(() -> said(one, column));
            case "lieuExecutionCode" -> within(one, "lieuExecution", "code").orElse("");
            case "lieuExecutionType" -> within(one, "lieuExecution", "typeCode").orElse("");
            case "techniques" -> words(one, "techniques", "technique");
            case "modalitesExecution" -> words(one, "modalitesExecution", "modaliteExecution");
            case "typesPrix" -> either(words(one, "typesPrix", "typePrix"), words(one, "typePrix", "typePrix"));
            case "considerationsSociales" -> words(one, "considerationsSociales", "considerationSociale");
            case "considerationsEnvironnementales" -> words(one, "considerationsEnvironnementales", "considerationEnvironnementale");
            case "titulaires" -> nested(one, "titulaires");
            case "type" -> said(one, "_type");
            default -> LISTS.contains(column) ? nested(one, column) : said(one, column);
        };
    }

    /** A list under its wrapping, or without. */
    private static String words(JsonObject one, String name, String wrapping) {
        return words(member(one, name), wrapping).filter(word -> !word.isBlank()).distinct().collect(Collectors.joining(" | "));
    }

    private static Stream<String> words(JsonElement element, String wrapping) {
        if (element instanceof JsonArray several) return StreamSupport.stream(several.spliterator(), false).flatMap(it -> words(it, wrapping));
        if (element instanceof JsonObject object) return words(member(object, wrapping), wrapping);
        return element.isJsonPrimitive() ? Stream.of(element.getAsString()) : Stream.of();
    }

    private static String nested(JsonObject one, String name) {
        var element = member(one, name);
        boolean isEmpty = element instanceof JsonArray all && all.isEmpty() || element instanceof JsonObject object && object.size() == 0;
        return element.isJsonNull() || isEmpty ? "" : element.isJsonPrimitive() ? element.getAsString() : element.toString();
    }

    private static Optional<String> within(JsonObject one, String name, String inner) {
        return member(one, name) instanceof JsonObject object ? Optional.of(said(object, inner)) : Optional.empty();
    }

    private static String said(JsonObject one, String name) {
        var element = member(one, name);
        return element.isJsonPrimitive() ? element.getAsString() : "";
    }

    private static JsonElement member(JsonObject one, String name) {
        var element = one.get(name);
        return element == null ? JsonNull.INSTANCE : element;
    }

    private static String either(String first, String other) {
        return first.isEmpty() ? other : first;
    }
}
