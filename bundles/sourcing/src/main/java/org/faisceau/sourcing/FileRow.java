// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.Record;

/** A row for who takes it elsewhere: names as JSON has them, moments and what is kept as JSON readable, what serves the machine alone left out. */
final class FileRow {
    /** A sender is forgotten after a day: that is promised, and no business of a file. */
    private static final Set<String> WITHIN = Set.of("title_sort", "binned_at", "binned_by", "due", "letter", "week_at", "sender");
    private static final Set<String> JSON = Set.of("state", "findings", "questions", "answers");
    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

    private FileRow() {}

    static Map<String, Object> of(Record row) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : row.fields()) if (!WITHIN.contains(field.getName())) values.put(name(field.getName()), value(field.getName(), row.get(field)));
        return values;
    }

    private static String name(String column) {
        return NEXT_WORD.matcher(column).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    private static Object value(String column, Object value) {
        if (value instanceof Long moment && (column.equals("at") || column.endsWith("_at"))) return moment == 0 ? "" : Instant.ofEpochMilli(moment).toString();
        return value instanceof String text && JSON.contains(column) && (text.startsWith("{") || text.startsWith("[")) ? Json.any(text) : value;
    }
}
