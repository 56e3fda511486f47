// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.faisceau.documents.api.Imports.Mapped;
import org.faisceau.documents.spi.Importable;

/**
 * Which column of a file goes where.
 *
 * @param keys index in the file, from 0, → key
 */
record ColumnMapping(Map<Integer, String> keys) {
    ColumnMapping {
        keys = Map.copyOf(keys);
    }

    /** The same without columns that are not there, or no longer. */
    ColumnMapping within(int width, List<Importable.Column> columns) {
        var known = columns.stream().map(Importable.Column::key).collect(Collectors.toSet());
        var kept = new TreeMap<>(keys);
        kept.entrySet().removeIf(each -> each.getKey() < 0 || each.getKey() >= width || !known.contains(each.getValue()));
        return new ColumnMapping(kept);
    }

    /** The cells of a line that are imported, by key. */
    Map<String, String> cells(List<String> row) {
        var cells = new HashMap<String, String>(2 * keys.size());
        keys.forEach((at, key) -> {
            if (at < row.size()) cells.put(key, row.get(at));
        });
        return cells;
    }

    /** Two columns that go to the same one; empty where there are none. */
    Optional<Mapped.Doubled> doubled(List<Importable.Column> columns) {
        var first = new HashMap<String, Integer>();
        for (var each : new TreeMap<>(keys).entrySet()) {
            var earlier = first.putIfAbsent(each.getValue(), each.getKey());
            if (earlier != null) return Optional.of(new Mapped.Doubled(earlier, each.getKey(), label(columns, each.getValue())));
        }
        return Optional.empty();
    }

    /** Labels of the columns that must be there and are not. */
    List<String> missing(List<Importable.Column> columns) {
        var mapped = Set.copyOf(keys.values());
        return columns.stream().filter(column -> column.required() && !mapped.contains(column.key())).map(Importable.Column::label).toList();
    }

    private static String label(List<Importable.Column> columns, String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst().map(Importable.Column::label).orElse(key);
    }
}
