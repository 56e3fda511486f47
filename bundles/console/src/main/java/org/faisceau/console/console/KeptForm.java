// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.faisceau.console.spi.Field;

/** What a person had typed when the sign-in had ended. */
public record KeptForm(String address, List<Line> lines) {
    private static final int SHORT = 60;

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

    /** True where a person wrote some of it. */
    public boolean isWritten() {
        return lines.stream().anyMatch(Line::isWritten);
    }

    /** The same with the names of its fields, empty where nobody names one. */
    public KeptForm labelled(UnaryOperator<String> label) {
        return new KeptForm(address, lines.stream().map(line -> new Line(line.name, line.value, label.apply(line.name))).toList());
    }

    /**
     * One field with one value.
     *
     * @param label what the form called it; empty where that is not known
     */
    public record Line(String name, String value, String label) {
        public Line(String name, String value) {
            this(name, value, "");
        }

        /** For the label of the field. */
        public String id() {
            return "kept-" + name.replaceAll("[^A-Za-z0-9]", "-") + "-" + Integer.toHexString(value.hashCode());
        }

        /** True for what a person wrote, false for what the page put into the form. */
        public boolean isWritten() {
            return !name.equals("action") && !name.equals("version") && !value.isBlank() && value.matches("(?s).*\\p{L}.*") && (value.contains(" ") || value.length() > SHORT);
        }
    }
}
