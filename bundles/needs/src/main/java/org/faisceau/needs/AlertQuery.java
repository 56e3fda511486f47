// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedParameters;

/** The query of a list, read as a filter: what is no filter, or cannot be read, is left out. */
final class AlertQuery {
    private AlertQuery() {}

    static NeedFilter filter(String query, LocalDate today) {
        var values = values(query);
        return NeedParameters.filter(name -> values.getOrDefault(name, List.of()), today);
    }

    /** The same search in its shortest words. */
    static String cleaned(String query) {
        var values = values(query);
        return NeedParameters.NAMES.stream().flatMap(name -> values.getOrDefault(name, List.of()).stream().filter(value -> NeedParameters.isKnown(name, value))
                .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))).collect(Collectors.joining("&"));
    }

    private static Map<String, List<String>> values(String query) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : query.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length < 2) continue;
            var value = decoded(parts[1]).strip();
            if (!value.isEmpty()) values.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(value);
        }
        return values;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }
}
