// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names and values as in a query or an urlencoded body, in their order. A broken percent is read as it stands. */
public record Query(List<Pair> pairs) {
    private static final int MOST = 2000;

    public Query {
        pairs = List.copyOf(pairs);
    }

    /** One name with one value. */
    public record Pair(String name, String value) {}

    public static Query of(String text) {
        var pairs = new ArrayList<Pair>();
        for (var part : text.split("&")) {
            if (part.isEmpty() || pairs.size() == MOST) continue;
            int equals = part.indexOf('=');
            pairs.add(new Pair(decoded(equals < 0 ? part : part.substring(0, equals)), equals < 0 ? "" : decoded(part.substring(equals + 1))));
        }
        return new Query(pairs);
    }

    public List<String> all(String name) {
        return pairs.stream().filter(pair -> pair.name.equals(name)).map(Pair::value).toList();
    }

    public String first(String name) {
        return pairs.stream().filter(pair -> pair.name.equals(name)).map(Pair::value).findFirst().orElse("");
    }

    public Map<String, List<String>> asMap() {
        var map = new LinkedHashMap<String, List<String>>();
        for (var pair : pairs) map.computeIfAbsent(pair.name, name -> new ArrayList<>()).add(pair.value);
        return map;
    }

    /** The same with one value for that name, or none where it is empty. */
    public Query with(String name, String value) {
        var changed = new ArrayList<>(pairs.stream().filter(pair -> !pair.name.equals(name)).toList());
        if (!value.isEmpty()) changed.add(new Pair(name, value));
        return new Query(changed);
    }

    /** To be put behind a path: with its question mark; empty where nothing is in it. */
    public String written() {
        var text = new StringBuilder();
        for (var pair : pairs) text.append(text.isEmpty() ? '?' : '&').append(encoded(pair.name)).append('=').append(encoded(pair.value));
        return text.toString();
    }

    static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\0", "");
        } catch (IllegalArgumentException brokenPercent) {
            return text;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
