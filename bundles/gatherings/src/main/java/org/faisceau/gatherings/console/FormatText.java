// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Form;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Format.Rule;
import org.faisceau.kernel.api.Words;

/** A format in the fields of its form: each list is a text, a line for each element. */
final class FormatText {
    private static final List<String> FIELDS = List.of("formatTitle", "summary", "objectives", "steps", "durations", "programme", "material", "budget", "tips", "documents", "preferred", "fallback", "retentionDays", "networking");

    private FormatText() {}

    /** All fields of its form. */
    static List<String> fields() {
        return Stream.concat(FIELDS.stream(), Arrays.stream(Rule.Kind.values()).flatMap(kind -> Stream.of("rule" + kind, "number" + kind))).toList();
    }

    /** What people call one of them. */
    static String label(Words words, String field) {
        var kind = Arrays.stream(Rule.Kind.values()).filter(one -> field.equals("rule" + one) || field.equals("number" + one)).findFirst();
        if (kind.isEmpty()) return words.say("field." + field);
        var key = "number." + kind.get();
        return words.say(field.startsWith("number") && words.has(key) ? key : "ruled." + kind.get());
    }

    /** The form with the rules' fields under the names people know them by. */
    static Form called(Form form, Words words) {
        fields().stream().filter(field -> field.startsWith("rule") || field.startsWith("number")).forEach(field -> form.called(field, label(words, field)));
        return form;
    }

    /** The field in which people see to a place of the format, such as {@code steps[3].days}; the title where there is none. */
    static String field(String path) {
        var first = path.split("[.\\[]")[0];
        return switch (first) {
            case "programmes" -> "programme";
            case "layout" -> "preferred";
            default -> FIELDS.contains(first) ? first : "formatTitle";
        };
    }

    /** What its value is to a reader. */
    static String said(Words words, String field, String value) {
        if (field.startsWith("rule") || field.equals("networking")) return words.say(value.isEmpty() ? "no" : "yes");
        boolean isShape = field.equals("preferred") || field.equals("fallback");
        return isShape && words.has("shape." + value) ? words.say("shape." + value) : value;
    }

    static Form filled(Form form, Words words, Format one) {
        var locale = words.locale();
        form.with("formatTitle", one.title().in(locale)).with("summary", one.summary().in(locale)).with("retentionDays", String.valueOf(one.retentionDays()))
                .with("preferred", one.layout().preferred().name()).with("fallback", one.layout().fallback().name()).with("networking", one.layout().hasNetworkingTable() ? "yes" : "")
                .with("objectives", lines(one.objectives(), it -> Cells.line(words.say("audience." + it.audience()), it.text().in(locale))))
                .with("steps", lines(one.steps(), it -> Cells.line(count(words, it.days()), words.say("part." + it.owner()), it.text().in(locale), it.document().in(locale), it.isSharing() ? words.say("task.sharing") : "")))
                .with("durations", lines(one.durations(), it -> Cells.line(it.from() + "–" + it.to(), String.valueOf(it.minutes()))))
                .with("programme", one.programmes().stream().map(all -> lines(all.items(), it -> item(words, it))).collect(Collectors.joining("\n\n")))
                .with("material", lines(one.material(), it -> Cells.line(words.say("quantity." + it.quantity()), it.text().in(locale))))
                .with("budget", lines(one.budget(), it -> it.text().in(locale))).with("tips", lines(one.tips(), it -> it.text().in(locale))).with("documents", lines(one.documents(), it -> it.text().in(locale)));
        for (var kind : Rule.Kind.values()) one.rule(kind).ifPresent(rule -> form.with("rule" + kind, "yes").with("number" + kind, rule.number() == 0 ? "" : String.valueOf(rule.number())));
        return form;
    }

    private static String item(Words words, Format.Item it) {
        return Cells.line(it.each() == 0 ? String.valueOf(it.minutes()) : it.times() + "×" + it.each(), words.say("part." + it.lead()), it.title().in(words.locale()), it.text().in(words.locale()), it.isPause() ? words.say("item.pause") : "");
    }

    static String count(Words words, int days) {
        return days == 0 ? words.say("count.day") : days < 0 ? words.say("count.before", -days) : words.say("count.after", days);
    }

    private static <T> String lines(List<T> all, Function<T, String> line) {
        return all.stream().map(line).collect(Collectors.joining("\n"));
    }
}
