// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.ValueLine;
import org.faisceau.needs.api.ValueSheet;
import org.faisceau.needs.api.Values;

/** Between the form and a value sheet: fields of a line end with its number; a line without label and amount is none. */
final class ValueFields {
    private static final int BLANK_LINES = 3;
    private static final List<String> PARTS = List.of("lineKind", "lineLabel", "lineAmount", "lineTimes");

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

    /** Both versions of the lines that one of them has, field by field. */
    static Clash clash(Words words, ValueSheet current, Form yours) {
        var theirs = filled(current);
        int last = Math.max(last(theirs), last(yours));
        for (int at : numbers().subList(0, last)) if (yours.value("lineTimes" + at).isBlank()) yours.with("lineTimes" + at, theirs.value("lineTimes" + at).isEmpty() ? "" : "1");
        var fields = numbers().subList(0, last).stream().flatMap(at -> PARTS.stream().map(part -> part + at)).toList();
        return Clash.of(theirs, yours, fields, field -> words.say("value.lineField", field.replaceAll("\\D", ""), words.say("field." + part(field))), (field, text) -> said(words, part(field), text));
    }

    private static String part(String field) {
        return field.replaceAll("\\d", "");
    }

    private static String said(Words words, String part, String text) {
        if (text.isBlank()) return "";
        if (part.equals("lineKind")) return words.has("lineKind." + text) ? words.say("lineKind." + text) : text;
        return part.equals("lineAmount") ? Spoken.euros(words, text) : text;
    }

    private static int last(Form form) {
        return IntStream.rangeClosed(1, Values.LINES_MAX).filter(at -> !(form.value("lineLabel" + at) + form.value("lineAmount" + at)).isEmpty()).max().orElse(0);
    }

    /** Those that are shown: the filled ones and a few blank ones. */
    static List<Integer> shown(Form form) {
        return numbers().subList(0, Math.min(Values.LINES_MAX, last(form) + BLANK_LINES));
    }

    private static List<Integer> numbers() {
        return IntStream.rangeClosed(1, Values.LINES_MAX).boxed().toList();
    }
}
