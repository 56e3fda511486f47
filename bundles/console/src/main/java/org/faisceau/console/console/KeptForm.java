// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.faisceau.console.spi.Field;
import org.faisceau.kernel.api.Unseen;

/** What a person had typed when the sign-in had ended. */
public record KeptForm(String address, List<Line> lines) {
    /** How pages name a choice or a record: STATE, org-commune-4, need:…, a UUID; a word somebody typed, « eco-conception », is none. */
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Z][A-Z0-9_]+|(?:[a-z]+-)*[a-z]+-\\d+|org-\\S+|[a-z-]+:\\S+|[0-9a-f]{8}-[0-9a-f-]{27}|on|/.*");

    public KeptForm {
        lines = List.copyOf(lines);
    }

    /** All that was sent but the token and what is secret. */
    public static KeptForm of(String address, Map<String, List<String>> fields) {
        var lines = new ArrayList<Line>();
        fields.forEach((name, values) -> values.forEach(value -> {
            if (!name.equals("csrf") && !Field.isSecret(name)) lines.add(new Line(name, value));
        }));
        return new KeptForm(address, lines);
    }

    /** What was chosen among words of the page, by its label: several of one field are one line. */
    public List<Choice> choices() {
        var said = new LinkedHashMap<String, List<String>>();
        for (var line : lines) if (!line.said.isEmpty()) said.computeIfAbsent(line.label.isEmpty() ? line.name : line.label, label -> new ArrayList<>()).add(line.said);
        return said.entrySet().stream().map(it -> new Choice(it.getKey(), String.join(", ", it.getValue()))).toList();
    }

    /** A field and what was chosen there, in words. */
    public record Choice(String label, String said) {}

    /** True where a person neither wrote nor chose anything: only what the page itself put in is there. */
    public boolean isBare() {
        return lines.stream().allMatch(Line::isOfPage);
    }

    /** True where a person wrote some of it. */
    public boolean isWritten() {
        return lines.stream().anyMatch(Line::isWritten);
    }

    /** The same with the names of its fields, empty where nobody names one. */
    public KeptForm labelled(UnaryOperator<String> label) {
        return new KeptForm(address, lines.stream().map(line -> new Line(line.name, line.value, label.apply(line.name), line.said)).toList());
    }

    /** The same with its choices in words; {@code label} takes a field and its value. */
    public KeptForm said(BiFunction<String, String, Optional<String>> label) {
        return new KeptForm(address, lines.stream().map(line -> new Line(line.name, line.value, line.label, line.isOfPage() ? "" : label.apply(line.name, line.value).orElse(""))).toList());
    }

    /**
     * One field with one value.
     *
     * @param label what the form called it; empty where that is not known
     * @param said what a chosen value is called; empty for what is no choice
     */
    public record Line(String name, String value, String label, String said) {
        public Line(String name, String value) {
            this(name, value, "", "");
        }

        /** For the label of the field. */
        public String id() {
            return "kept-" + name.replaceAll("[^A-Za-z0-9]", "-") + "-" + Integer.toHexString(value.hashCode());
        }

        /** Height of its field. */
        public int rows() {
            return value.length() > 60 || value.contains("\n") ? 3 : 1;
        }

        /** True for what a person wrote, false for what the page put into the form. */
        public boolean isWritten() {
            return !isOfPage() && said.isEmpty() && !value.equals("yes") && !IDENTIFIER.matcher(value).matches();
        }

        /** True for what the page itself put in, and for nothing at all. */
        private boolean isOfPage() {
            return name.matches("action|version|draft|undo|back") || Unseen.is(value);
        }
    }
}
