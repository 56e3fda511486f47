// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lists of an entry as people write them: one item a line, its parts with a semicolon between. A part of four digits is the year,
 * wherever it stands. {@code Ville de Tramont ; 2024 ; Radar de pluie}. A line with more parts than it can have, or with none, is none.
 */
public final class SolutionLines {
    private static final String YEAR = "\\d{4}";

    private SolutionLines() {}

    /**
     * Lines of a list, those that can be read apart from those that cannot.
     *
     * @param unread as written
     */
    public record Read<T>(List<T> items, List<String> unread) {
        public Read {
            items = List.copyOf(items);
            unread = List.copyOf(unread);
        }
    }

    /** {@code name ; function ; structure}; a name or a structure at least. */
    public static Read<SolutionAuthor> authors(List<String> lines) {
        return read(lines, SolutionLines::author);
    }

    /** {@code buyer ; year ; title of the contract}; a buyer or a title at least. */
    public static Read<SolutionReference> references(List<String> lines) {
        return read(lines, SolutionLines::reference);
    }

    /** {@code name ; year}, or the year at the end: {@code Greentech Innovation 2024}. */
    public static Read<Label> labels(List<String> lines) {
        return read(lines, SolutionLines::label);
    }

    private static <T> Read<T> read(List<String> lines, Function<String, Optional<T>> reader) {
        var all = lines.stream().map(reader).toList();
        return new Read<>(all.stream().flatMap(Optional::stream).toList(), IntStream.range(0, lines.size()).filter(at -> all.get(at).isEmpty()).mapToObj(lines::get).toList());
    }

    private static Optional<SolutionAuthor> author(String line) {
        var parts = parts(line);
        boolean isOff = parts.size() > 3 || at(parts, 0).isEmpty() && at(parts, 2).isEmpty();
        return isOff ? Optional.empty() : Optional.of(new SolutionAuthor(at(parts, 0), at(parts, 1), at(parts, 2)));
    }

    private static Optional<SolutionReference> reference(String line) {
        var parts = parts(line);
        var words = withoutYear(parts);
        boolean isOff = words.size() > 2 || at(words, 0).isEmpty() && at(words, 1).isEmpty();
        return isOff ? Optional.empty() : Optional.of(new SolutionReference(at(words, 0), year(parts), at(words, 1)));
    }

    private static Optional<Label> label(String line) {
        var parts = parts(line.strip().replaceAll("(?<=[^;\\s])\\s+(" + YEAR + ")$", ";$1"));
        var words = withoutYear(parts).stream().filter(part -> !part.isEmpty()).toList();
        return words.size() == 1 ? Optional.of(new Label(words.get(0), year(parts))) : Optional.empty();
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
}
