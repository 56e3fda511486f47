// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Two versions of a record, field by field, for {@link Ui#clash}: the one saved meanwhile, and the one a person wanted to save.
 *
 * @param lines all fields of the form, in its order
 */
public record Clash(List<Line> lines) {
    public Clash {
        lines = List.copyOf(lines);
    }

    /**
     * Compares two forms.
     *
     * @param theirs filled from the record as it is now
     * @param fields names of all fields of the form
     * @param label what people call a field
     * @param said what a field's value is to a reader, of field and value; several values come one by one
     */
    public static Clash of(Form theirs, Form yours, List<String> fields, UnaryOperator<String> label, BinaryOperator<String> said) {
        return new Clash(fields.stream().map(it -> new Line(
                it, label.apply(it), theirs.all(it), yours.all(it), read(theirs.all(it), it, said), read(yours.all(it), it, said))).toList());
    }

    /**
     * One field.
     *
     * @param theirs values as the form sends them
     * @param yours the same of the other version
     * @param theirsRead as people read them
     * @param yoursRead the same of the other version
     */
    public record Line(String name, String label, List<String> theirs, List<String> yours, String theirsRead, String yoursRead) {
        public Line {
            theirs = List.copyOf(theirs);
            yours = List.copyOf(yours);
        }

        /** True where a reader sees a difference; the order of several values is none. */
        public boolean differs() {
            return !theirs.stream().map(Line::bare).sorted().toList().equals(yours.stream().map(Line::bare).sorted().toList()) && !theirsRead.equals(yoursRead);
        }

        private static String bare(String value) {
            return value.replace("\r\n", "\n").strip();
        }
    }

    private static String read(List<String> values, String field, BinaryOperator<String> said) {
        return String.join(", ", values.stream().map(Line::bare).map(it -> said.apply(field, it)).sorted().toList());
    }
}
