// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lists of an entry as people write them: one item a line, its parts with a semicolon between. A part of four digits is the year,
 * wherever it stands. {@code Ville de Tramont ; 2024 ; Radar de pluie}.
 */
public final class SolutionLines {
    private static final String YEAR = "\\d{4}";

    private SolutionLines() {}

    /** {@code name ; function ; structure}. */
    public static List<SolutionAuthor> authors(List<String> lines) {
        return lines.stream().map(SolutionLines::parts).map(parts -> new SolutionAuthor(at(parts, 0), at(parts, 1), rest(parts, 2))).toList();
    }

    /** {@code buyer ; year ; title of the contract}. */
    public static List<SolutionReference> references(List<String> lines) {
        return lines.stream().map(SolutionLines::parts).map(parts -> {
            var words = withoutYear(parts);
            return new SolutionReference(at(words, 0), year(parts), rest(words, 1));
        }).toList();
    }

    /** {@code name ; year}, or the year at the end: {@code Greentech Innovation 2024}. */
    public static List<Label> labels(List<String> lines) {
        return lines.stream().map(line -> parts(line.strip().replaceAll("(?<=\\S)\\s+(" + YEAR + ")$", ";$1")))
                .map(parts -> new Label(String.join(", ", withoutYear(parts).stream().filter(part -> !part.isEmpty()).toList()), year(parts))).toList();
    }

    public static List<String> ofAuthors(List<SolutionAuthor> authors) {
        return authors.stream().map(one -> line(one.name(), one.job(), one.structure())).toList();
    }

    public static List<String> ofReferences(List<SolutionReference> references) {
        return references.stream().map(one -> one.year() == 0 ? line(one.buyer(), one.contract()) : line(one.buyer(), String.valueOf(one.year()), one.contract())).toList();
    }

    public static List<String> ofLabels(List<Label> labels) {
        return labels.stream().map(one -> line(one.name(), one.year() == 0 ? "" : String.valueOf(one.year()))).toList();
    }

    /** The lines of a text, without blank ones. */
    public static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Empty parts at the end are left out, those between stay, so that what is written reads back. */
    private static String line(String... parts) {
        return Arrays.stream(parts).map(part -> part.replace(';', ',')).collect(Collectors.joining(" ; ")).replaceAll("(\\s*;\\s*)+$", "");
    }

    private static List<String> parts(String line) {
        return Stream.of(line.split(";", -1)).map(String::strip).toList();
    }

    private static List<String> withoutYear(List<String> parts) {
        var year = parts.stream().filter(part -> part.matches(YEAR)).findFirst().orElse("");
        int at = parts.indexOf(year);
        return year.isEmpty() ? parts : Stream.concat(parts.subList(0, at).stream(), parts.subList(at + 1, parts.size()).stream()).toList();
    }

    private static int year(List<String> parts) {
        return parts.stream().filter(part -> part.matches(YEAR)).findFirst().map(Integer::parseInt).orElse(0);
    }

    private static String at(List<String> parts, int place) {
        return parts.size() > place ? parts.get(place) : "";
    }

    private static String rest(List<String> parts, int from) {
        return parts.size() > from ? String.join(", ", parts.subList(from, parts.size())) : "";
    }
}
