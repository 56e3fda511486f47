// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An address with variables, such as {@code needs/{id}}. The more precise comes first. */
public record PathPattern(List<String> parts) implements Comparable<PathPattern> {
    public PathPattern {
        parts = List.copyOf(parts);
    }

    public PathPattern(String pattern) {
        this(pattern.isEmpty() ? List.of() : List.of(pattern.replaceAll("^/", "").split("/")));
    }

    /** The variables, decoded; empty where the path is another. What is blank names nothing. */
    public Optional<Map<String, String>> match(List<String> segments) {
        if (segments.size() != parts.size()) return Optional.empty();
        var variables = new LinkedHashMap<String, String>();
        for (int at = 0; at < parts.size(); at++) {
            if (isVariable(at) && segments.get(at).isBlank()) return Optional.empty();
            if (isVariable(at)) variables.put(parts.get(at).substring(1, parts.get(at).length() - 1), segments.get(at));
            else if (!parts.get(at).equals(segments.get(at))) return Optional.empty();
        }
        return Optional.of(variables);
    }

    /** What it holds with all below: two words, three of what is public; empty where these are not all words. */
    List<String> plot() {
        int size = !parts.isEmpty() && parts.get(0).equals("public") ? 3 : 2;
        if (parts.size() < size) return List.of();
        for (int at = 0; at < size; at++) if (isVariable(at)) return List.of();
        return parts.subList(0, size);
    }

    boolean hasVariables() {
        for (int at = 0; at < parts.size(); at++) if (isVariable(at)) return true;
        return false;
    }

    @Override
    public int compareTo(PathPattern other) {
        for (int at = 0; at < Math.min(parts.size(), other.parts.size()); at++) {
            int before = Boolean.compare(isVariable(at), other.isVariable(at));
            if (before != 0) return before;
        }
        return Integer.compare(parts.size(), other.parts.size());
    }

    private boolean isVariable(int at) {
        return parts.get(at).startsWith("{");
    }
}
