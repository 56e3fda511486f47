// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.rules.api.ContractType;

/**
 * What a need tells of itself in the export of needs, whose columns keep their keys: enough to begin a question with. This bundle knows
 * no other business bundle, and the export shows this person's rows alone.
 *
 * @param exports of all bundles that run
 */
record ExportedFacts(List<Exportable> exports) {
    private static final int ROWS_MOST = 50;

    /** Values by the names of the adviser's fields, with {@code siren}; empty where the need is not exported, or its title is not its own. */
    Map<String, String> of(Actor actor, Named need, LocalDate today) {
        return exports.stream().filter(export -> export.kind().equals("needs") && export.filters().contains("text") && actor.is(export.role())).findFirst()
                .flatMap(export -> row(export, actor, need.title())).map(row -> facts(row, today)).orElse(Map.of());
    }

    private static Optional<Map<String, String>> row(Exportable export, Actor actor, String title) {
        var keys = export.columns(Locale.FRENCH).stream().map(Exportable.Column::key).toList();
        int at = keys.indexOf("title");
        if (at < 0) return Optional.empty();
        var rows = export.rows(actor, Locale.FRENCH, Map.of("text", List.of(title)), "", ROWS_MOST).items().stream().filter(row -> row.get(at).equals(title)).toList();
        if (rows.size() != 1) return Optional.empty();
        var row = new HashMap<String, String>();
        for (int column = 0; column < keys.size(); column++) row.put(keys.get(column), rows.get(0).get(column));
        return Optional.of(row);
    }

    /** The larger end of a value counts; a day that is past launches nothing. */
    private static Map<String, String> facts(Map<String, String> row, LocalDate today) {
        var facts = new HashMap<String, String>();
        var most = row.getOrDefault("amountMost", "");
        facts.put("value", (most.isEmpty() ? row.getOrDefault("amountLeast", "") : most).replaceFirst("\\.0+$", ""));
        facts.put("day", row.getOrDefault("publicationOn", ""));
        ContractType.ofCpv(row.getOrDefault("cpv", "").split(" \\| ")[0]).ifPresent(type -> facts.put("contract", type.name()));
        facts.put("siren", row.getOrDefault("siren", ""));
        if (facts.get("day").compareTo(today.toString()) < 0) facts.remove("day");
        facts.values().removeIf(String::isEmpty);
        return facts;
    }
}
