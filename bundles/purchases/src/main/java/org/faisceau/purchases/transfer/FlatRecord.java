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
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.ContractTexts;

/** One contract of a file as the cells of a line, by the names of {@link ContractTexts}. */
final class FlatRecord {
    static final List<String> COLUMNS = Stream.concat(ContractTexts.OFFICIAL.stream(), Stream.concat(ContractTexts.OURS.stream(), Stream.of("type"))).toList();
    private static final List<String> LISTS = List.of("titulaires", "modifications", "actesSousTraitance", "modificationsActesSousTraitance");
    private static final int CELL_MAX = 30_000;
    /** In the order of the columns, found once: each contract of a long file asks for all. */
    private static final List<Function<RawRecord, String>> SOURCES = COLUMNS.stream().map(FlatRecord::source).toList();

    private FlatRecord() {}

    static List<String> cells(RawRecord one) {
        var cells = new ArrayList<String>(COLUMNS.size());
        for (var from : SOURCES) {
            var cell = from.apply(one);
            // Spreadsheets end a cell there, and no honest contract has so much to tell; who reads what is cut says so.
            cells.add(cell.substring(0, Math.min(cell.length(), CELL_MAX)));
        }
        return cells;
    }

    /** Where the cell of a column comes from. */
    private static Function<RawRecord, String> source(String column) {
        return switch (column) {
            case "acheteurId" -> one -> either(within(one, "acheteur", "id"), either(within(one, "autoriteConcedante", "id"), one.text(column)));
            case "acheteurNom" -> one -> either(within(one, "acheteur", "nom"), one.text(column));
            case "lieuExecutionCode" -> one -> within(one, "lieuExecution", "code");
            case "lieuExecutionType" -> one -> within(one, "lieuExecution", "typeCode");
            case "techniques" -> one -> words(one, column, "technique");
            case "modalitesExecution" -> one -> words(one, column, "modaliteExecution");
            case "typesPrix" -> one -> either(words(one, column, "typePrix"), words(one, "typePrix", "typePrix"));
            case "considerationsSociales" -> one -> words(one, column, "considerationSociale");
            case "considerationsEnvironnementales" -> one -> words(one, column, "considerationEnvironnementale");
            case "type" -> one -> one.text("_type");
            default -> LISTS.contains(column) ? one -> nested(one, column) : one -> one.text(column);
        };
    }

    /** A list under its wrapping, or without. */
    private static String words(RawRecord one, String name, String wrapping) {
        var plain = one.text(name);
        if (!plain.isEmpty()) return plain.isBlank() ? "" : plain;
        if (!one.parts().containsKey(name)) return "";
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
        return element.isJsonNull() || isEmpty ? one.text(name) : first(element).toString();
    }

    /** One more than is kept, so that whoever reads says that there are others. */
    private static JsonElement first(JsonElement element) {
        if (!(element instanceof JsonArray all) || all.size() <= ContractContent.ROWS_MOST) return element;
        var some = new JsonArray();
        all.asList().subList(0, ContractContent.ROWS_MOST + 1).forEach(some::add);
        return some;
    }

    private static String within(RawRecord one, String name, String inner) {
        return one.part(name) instanceof JsonObject object && object.get(inner) instanceof JsonPrimitive plain ? plain.getAsString() : "";
    }

    private static String either(String first, String other) {
        return first.isEmpty() ? other : first;
    }
}
