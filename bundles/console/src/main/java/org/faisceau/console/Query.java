// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names and values as in a query or an urlencoded body, in their order. A broken percent is read as it stands. */
public record Query(List<Pair> pairs) {
    private static final int MOST = 2000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

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
            return read(URLDecoder.decode(text, StandardCharsets.ISO_8859_1), text).replace("\0", "");
        } catch (IllegalArgumentException brokenPercent) {
            return text;
        }
    }

    /** Old programs write Windows-1252 where browsers write UTF-8: no letter is lost. */
    static String read(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, WINDOWS);
        }
    }

    /** @param escaped as it was written: letters that were not escaped are characters already */
    private static String read(String bytes, String escaped) {
        boolean isBytes = escaped.chars().allMatch(letter -> letter < 0x80);
        return isBytes ? read(bytes.getBytes(StandardCharsets.ISO_8859_1)) : URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
