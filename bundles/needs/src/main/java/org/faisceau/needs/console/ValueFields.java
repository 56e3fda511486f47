// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.console.spi.Form;
import org.faisceau.needs.api.ValueLine;
import org.faisceau.needs.api.ValueSheet;
import org.faisceau.needs.api.Values;

/** Between the form and a value sheet: fields of a line end with its number; a line without label and amount is none. */
final class ValueFields {
    private static final int BLANK_LINES = 3;

    private ValueFields() {}

    /** The lines, where the form has no problem. */
    static Optional<List<ValueLine>> read(Form form) {
        var lines = new ArrayList<ValueLine>();
        for (int at : numbers()) {
            var label = form.optional("lineLabel" + at, Values.LABEL_MAX);
            var amount = form.euros("lineAmount" + at);
            var times = form.number("lineTimes" + at, 1, Values.TIMES_MAX).orElse(1);
            if (amount.isEmpty() && !label.isEmpty() && form.problem("lineAmount" + at).isEmpty()) form.reject("lineAmount" + at, "value.noAmount");
            if (amount.filter(one -> one.compareTo(Values.AMOUNT_MAX) > 0).isPresent()) form.reject("lineAmount" + at, "value.largeAmount");
            var kind = form.value("lineKind" + at).isEmpty() ? Optional.of(ValueLine.Kind.BASE) : form.choice("lineKind" + at, ValueLine.Kind.class);
            if (!form.hasProblems() && amount.isPresent()) lines.add(new ValueLine(kind.orElseThrow(), label, amount.get(), times));
        }
        return form.hasProblems() ? Optional.empty() : Optional.of(lines);
    }

    static Form filled(ValueSheet sheet) {
        var form = Form.blank().with("version", String.valueOf(sheet.version()));
        for (int at = 1; at <= sheet.lines().size(); at++) {
            var line = sheet.lines().get(at - 1);
            form = form.with("lineKind" + at, line.kind().name()).with("lineLabel" + at, line.label())
                    .with("lineAmount" + at, line.amount().amount().toPlainString()).with("lineTimes" + at, String.valueOf(line.times()));
        }
        return form;
    }

    /** Those that are shown: the filled ones and a few blank ones. */
    static List<Integer> shown(Form form) {
        int last = IntStream.rangeClosed(1, Values.LINES_MAX).filter(at -> !(form.value("lineLabel" + at) + form.value("lineAmount" + at)).isEmpty()).max().orElse(0);
        return numbers().subList(0, Math.min(Values.LINES_MAX, last + BLANK_LINES));
    }

    private static List<Integer> numbers() {
        return IntStream.rangeClosed(1, Values.LINES_MAX).boxed().toList();
    }
}
