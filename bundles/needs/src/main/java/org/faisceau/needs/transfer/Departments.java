// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.SortKey;

/** Where a contract is carried out, in words: {@code 75|94} is « Paris (75), Val-de-Marne (94) », {@code tous} the whole country. */
final class Departments {
    private static final Set<String> ALL = Set.of("tous", "toutes", "tous les departements", "all", "france entiere", "the whole of france", "national");
    /** Data, not a word of the screen: the same file says the same whoever imports it. */
    private static final String WHOLE_COUNTRY = "France entière";
    /** More than that are told by their numbers alone. */
    private static final int NAMED_MOST = 12;
    private static final Pattern SPLIT = Pattern.compile("[|;,]");
    private final Map<String, String> names;

    Departments() {
        names = FileBeside.text(Departments.class, "departments.txt").lines().map(line -> line.split(" ", 2)).collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    /** A text that lists no departments stays as it is; one that lists some is told with what is none. */
    Territory read(String cell) {
        var parts = SPLIT.splitAsStream(cell).map(String::strip).filter(part -> !part.isEmpty()).toList();
        var unknown = parts.stream().filter(part -> !names.containsKey(code(part))).toList();
        return new Territory(words(cell, parts, unknown), unknown.size() < parts.size() ? unknown : List.of());
    }

    /**
     * What a cell says.
     *
     * @param strangers what stands among known departments and is none
     */
    record Territory(String words, List<String> strangers) {}

    private String words(String cell, List<String> parts, List<String> unknown) {
        if (ALL.contains(SortKey.of(cell))) return WHOLE_COUNTRY;
        if (parts.isEmpty() || !unknown.isEmpty()) return String.join(", ", parts);
        var codes = new LinkedHashSet<>(parts.stream().map(Departments::code).toList());
        if (codes.size() == names.size()) return WHOLE_COUNTRY;
        return codes.size() > NAMED_MOST ? String.join(", ", codes) : named(codes.stream().toList());
    }

    private String named(List<String> codes) {
        return codes.stream().map(code -> names.get(code) + " (" + code + ")").collect(Collectors.joining(", "));
    }

    private static String code(String part) {
        var bare = part.toUpperCase(Locale.ROOT);
        return bare.length() == 1 && Character.isDigit(bare.charAt(0)) ? "0" + bare : bare;
    }
}
