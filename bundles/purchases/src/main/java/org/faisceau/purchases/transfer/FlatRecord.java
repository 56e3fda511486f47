// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.purchases.api.ContractTexts;

/** One contract of a file as the cells of a line, by the names of {@link ContractTexts}. */
final class FlatRecord {
    static final List<String> COLUMNS = Stream.concat(ContractTexts.OFFICIAL.stream(), Stream.concat(ContractTexts.OURS.stream(), Stream.of("type"))).toList();
    private static final List<String> LISTS = List.of("titulaires", "modifications", "actesSousTraitance", "modificationsActesSousTraitance");
    private static final int CELL_MAX = 30_000;

    private FlatRecord() {}

    static List<String> cells(RawRecord one) {
        var cells = new ArrayList<String>(COLUMNS.size());
        for (var column : COLUMNS) {
            var cell = cell(one, column);
            // Spreadsheets end a cell there, and no honest contract has so much to tell.
            cells.add(cell.length() > CELL_MAX ? "" : cell);
        }
        return cells;
    }

    private static String cell(RawRecord one, String column) {
        return switch (column) {
            case "acheteurId" -> either(within(one, "acheteur", "id"), either(within(one, "autoriteConcedante", "id"), one.text(column)));
            case "acheteurNom" -> either(within(one, "acheteur", "nom"), one.text(column));
            case "lieuExecutionCode" -> within(one, "lieuExecution", "code");
            case "lieuExecutionType" -> within(one, "lieuExecution", "typeCode");
            case "techniques" -> words(one, "techniques", "technique");
            case "modalitesExecution" -> words(one, "modalitesExecution", "modaliteExecution");
            case "typesPrix" -> either(words(one, "typesPrix", "typePrix"), words(one, "typePrix", "typePrix"));
            case "considerationsSociales" -> words(one, "considerationsSociales", "considerationSociale");
            case "considerationsEnvironnementales" -> words(one, "considerationsEnvironnementales", "considerationEnvironnementale");
            case "type" -> one.text("_type");
            default -> LISTS.contains(column) ? nested(one, column) : one.text(column);
        };
    }

    /** A list under its wrapping, or without. */
    private static String words(RawRecord one, String name, String wrapping) {
        var plain = one.text(name);
        if (!plain.isEmpty()) return plain.isBlank() ? "" : plain;
        var words = new LinkedHashSet<String>();
        gather(one.part(name), wrapping, words);
        return String.join(" | ", words);
    }

    private static void gather(JsonElement element, String wrapping, Set<String> into) {
        if (element instanceof JsonArray several) several.forEach(it -> gather(it, wrapping, into));
        else if (element instanceof JsonObject object && object.has(wrapping)) gather(object.get(wrapping), wrapping, into);
        else if (element.isJsonPrimitive() && !element.getAsString().isBlank()) into.add(element.getAsString());
    }

    private static String nested(RawRecord one, String name) {
        var element = one.part(name);
        boolean isEmpty = element instanceof JsonArray all && all.isEmpty() || element instanceof JsonObject object && object.size() == 0;
        return element.isJsonNull() || isEmpty ? one.text(name) : element.toString();
    }

    private static String within(RawRecord one, String name, String inner) {
        return one.part(name) instanceof JsonObject object && object.get(inner) instanceof JsonPrimitive plain ? plain.getAsString() : "";
    }

    private static String either(String first, String other) {
        return first.isEmpty() ? other : first;
    }
}
