// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.kernel.api.WrittenNumber;

/**
 * What a person typed, and what is wrong with it. Reading a field checks it: a problem is kept beside the field, the text typed
 * stays. Not thread-safe.
 */
public final class Form {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private final Map<String, List<String>> values;
    private final Map<String, Problem> problems = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    private Form(Map<String, List<String>> values) {
        this.values = values;
    }

    /** One problem: a key of the texts beside the page's class, or of the shell's ({@code form.…}), and its values. */
    public record Problem(String field, String key, List<Object> args) {}

    /** Nothing was typed. */
    public static Form blank() {
        return new Form(new LinkedHashMap<>());
    }

    /** A form that shows these values. */
    public static Form of(Map<String, List<String>> values) {
        return new Form(new LinkedHashMap<>(values));
    }

    /** Fills a field, to show a record in its form. */
    public Form with(String field, String value) {
        values.put(field, List.of(value));
        return this;
    }

    /** Fills a field of several values. */
    public Form with(String field, List<String> several) {
        values.put(field, List.copyOf(several));
        return this;
    }

    /** Names a field whose label is no text of the page: a problem of it says so. */
    public Form called(String field, String label) {
        labels.put(field, label);
        return this;
    }

    /** The label that a field was given; empty where it has none of its own. */
    String label(String field) {
        return labels.getOrDefault(field, "");
    }

    /** What was typed, as it was; empty where nothing was. */
    public String value(String field) {
        var found = values.getOrDefault(field, List.of());
        return found.isEmpty() ? "" : found.get(0);
    }

    /** All values of a field, in order, without empty ones. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream().filter(one -> !one.isBlank()).toList();
    }

    /** True where the field has that value. */
    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    /** All that was typed, for keeping. */
    public Map<String, List<String>> values() {
        return Map.copyOf(values);
    }

    /** A text that must be there, for a reader's eye: spaces and signs of no width are none. */
    public String text(String field, int longest) {
        var text = optional(field, longest);
        if (Unseen.is(text) && !problems.containsKey(field)) reject(field, "form.required");
        return text;
    }

    /** A text that may be empty; control characters but line ends are dropped. */
    public String optional(String field, int longest) {
        var text = value(field).replace("\r\n", "\n").replaceAll("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069&&[^\n\t]]", "").strip();
        if (text.length() > longest) reject(field, "form.tooLong", longest, text.length());
        return text;
    }

    /** One of an enum's names; empty and a problem where it is none of them. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        for (var one : type.getEnumConstants()) if (one.name().equals(value(field))) return Optional.of(one);
        reject(field, value(field).isBlank() ? "form.required" : "form.unknownChoice");
        return Optional.empty();
    }

    /** A day, as browsers send it ({@code 2026-12-18}) or as people type it ({@code 18/12/2026}); may be empty. */
    public Optional<LocalDate> day(String field) {
        var text = value(field).strip();
        if (text.isEmpty()) return Optional.empty();
        try {
            var parts = text.split("/");
            var iso = parts.length == 3 ? "%s-%2s-%2s".formatted(parts[2], parts[1], parts[0]).replace(' ', '0') : text;
            var day = LocalDate.parse(iso);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) return Optional.of(day);
            reject(field, "form.dayOutOfRange", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        } catch (DateTimeParseException bad) {
            // falls through to the problem
        }
        reject(field, "form.notADay");
        return Optional.empty();
    }

    /** A day that must be there, typed as for {@link #day}. */
    public Optional<LocalDate> neededDay(String field) {
        if (value(field).isBlank()) reject(field, "form.required");
        return day(field);
    }

    /**
     * An amount in euros as people type it, {@code 12 500,50}: at most 13 digits and two decimals, without doubt about thousands
     * ({@link WrittenNumber}); may be empty; not negative.
     */
    public Optional<Euros> euros(String field) {
        var text = value(field).strip().replaceFirst("[\\s\\u00a0\\u202f]*€$", "");
        if (text.isEmpty()) return Optional.empty();
        return WrittenNumber.of(text).fold(
                certain -> euros(field, certain.number()),
                doubtful -> noEuros(field, "form.amountInDoubt", text, doubtful.whole(), doubtful.fine()),
                () -> noEuros(field, text.matches("-[0-9 ]+([.,][0-9]*)?|[0-9]+") ? "form.amountOutOfRange" : "form.notAnAmount"));
    }

    private Optional<Euros> euros(String field, BigDecimal number) {
        if (number.scale() > 2) return noEuros(field, "form.amountTooFine");
        return number.precision() - number.scale() > 13 ? noEuros(field, "form.amountOutOfRange") : Optional.of(Euros.of(number));
    }

    private Optional<Euros> noEuros(String field, String key, Object... args) {
        reject(field, key, args);
        return Optional.empty();
    }

    /** A whole number within bounds; may be empty. */
    public Optional<Integer> number(String field, int least, int most) {
        var text = value(field).strip();
        if (text.isEmpty()) return Optional.empty();
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) return Optional.of(number);
        } catch (NumberFormatException bad) {
            // falls through to the problem
        }
        reject(field, "form.notANumber", least, most);
        return Optional.empty();
    }

    /** A year, four digits and no thousands, within bounds; may be empty. */
    public Optional<Integer> year(String field, int least, int most) {
        var text = value(field).strip();
        if (text.isEmpty()) return Optional.empty();
        if (text.matches("\\d{4}")) {
            int year = Integer.parseInt(text);
            if (year >= least && year <= most) return Optional.of(year);
        }
        // As words: a year is no quantity.
        reject(field, "form.notAYear", String.valueOf(least), String.valueOf(most));
        return Optional.empty();
    }

    /** A ticked box. */
    public boolean flag(String field) {
        return !value(field).isEmpty();
    }

    /** The version of the record as the person saw it, from field {@code version}; 0 where absent. */
    public int version() {
        return value("version").matches("\\d{1,9}") ? Integer.parseInt(value("version")) : 0;
    }

    /** Marks a field; the first problem of a field stays. */
    public Form reject(String field, String key, Object... args) {
        problems.putIfAbsent(field, new Problem(field, key, List.of(args)));
        return this;
    }

    /** True once a field was rejected. */
    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    /** The problems in the order they were found, for the summary above the form. */
    public List<Problem> problems() {
        return new ArrayList<>(problems.values());
    }

    /** A field's problem. */
    public Optional<Problem> problem(String field) {
        return Optional.ofNullable(problems.get(field));
    }
}
