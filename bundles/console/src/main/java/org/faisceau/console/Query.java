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
import java.util.function.UnaryOperator;

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
        return new Query(of(text, Query::decoded));
    }

    private static List<Pair> of(String text, UnaryOperator<String> decoded) {
        var pairs = new ArrayList<Pair>();
        for (var part : text.split("&")) {
            if (part.isEmpty() || pairs.size() == MOST) continue;
            int equals = part.indexOf('=');
            pairs.add(new Pair(decoded.apply(equals < 0 ? part : part.substring(0, equals)), equals < 0 ? "" : decoded.apply(part.substring(equals + 1))));
        }
        return pairs;
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

    /** Names and values as the bytes they are, of a body; a broken percent stands as it is. */
    static List<List<byte[]>> bytes(byte[] body) {
        return of(new String(body, StandardCharsets.ISO_8859_1), Query::unescaped).stream()
                .map(pair -> List.of(pair.name.getBytes(StandardCharsets.ISO_8859_1), pair.value.getBytes(StandardCharsets.ISO_8859_1))).toList();
    }

    private static String unescaped(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException brokenPercent) {
            return text;
        }
    }

    static String decoded(String text) {
        try {
            return read(URLDecoder.decode(text, StandardCharsets.ISO_8859_1), text).replace("\0", "");
        } catch (IllegalArgumentException brokenPercent) {
            return text;
        }
    }

    /** Old programs write Windows-1252 where browsers write UTF-8: an address is read somehow, since nothing of it is stored. */
    private static String read(byte[] bytes) {
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
