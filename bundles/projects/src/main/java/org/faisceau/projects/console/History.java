// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Words;
import org.faisceau.store.api.Journal;

/**
 * One entry of a history: an act, or the parts that were written.
 *
 * @param replaced measures and terms of intellectual property that took another's place, with what stood there; at most {@link #REPLACED_MOST}
 * @param more how many beyond these
 */
record History(String icon, String who, String act, Instant at, String reason, List<String> replaced, int more) {
    private static final int REPLACED_MOST = 20;
    private static final String PILLARS = "pillars.";
    private static final String PROPERTY = "property.";
    private static final String MEASURE = "measure.";

    static History of(Journal.Entry entry, String who, Words words) {
        var own = "did." + entry.ref().kind() + "." + entry.action();
        var key = words.has(own) ? own : "did." + entry.action();
        var fields = entry.changes().stream().map(one -> "did.field." + one.field()).filter(words::has).map(words::say).distinct().collect(Collectors.joining(", "));
        var act = words.has(key) ? words.say(key) : fields.isEmpty() ? words.say("did.something") : words.say("did.wrote", fields);
        var replaced = entry.changes().stream().filter(one -> one.field().startsWith(MEASURE) || one.field().startsWith(PROPERTY) && !one.before().isEmpty()).toList();
        var asked = entry.changes().stream().map(Journal.FieldChange::field).filter(field -> field.startsWith(PILLARS)).map(field -> asked(words, field)).distinct().toList();
        return new History(icon(entry.action()), who, asked.isEmpty() ? act : words.say("did.asked", act, String.join(" ", asked)), entry.at(), entry.reason(), replaced.stream().limit(REPLACED_MOST).map(one -> said(words, one)).toList(), Math.max(0, replaced.size() - REPLACED_MOST));
    }

    /** Of field {@code pillars.2026.TEAM.level}. */
    private static String asked(Words words, String field) {
        var parts = field.split("\\.");
        var key = parts.length > 2 ? "question." + parts[2] : "";
        return words.has(key) ? words.say("did.question", words.say(key), parts[1]) : "";
    }

    /** Of field {@code measure.2026-05-10.lead time}. */
    private static String said(Words words, Journal.FieldChange change) {
        if (change.field().startsWith(PROPERTY)) return words.say("did.was", property(words, change.field().substring(PROPERTY.length())), change.before());
        var parts = change.field().substring(MEASURE.length()).split("\\.", 2);
        return words.say("did.replaced", parts[parts.length - 1], day(words, parts[0]), change.before(), change.after());
    }

    /** Whose background it was, the sheet says: the journal has identifiers alone. */
    private static String property(Words words, String part) {
        return words.say(part.startsWith("background.") ? "did.background" : "field." + part);
    }

    private static String day(Words words, String day) {
        try {
            return words.day(LocalDate.parse(day));
        } catch (DateTimeException none) {
            return day;
        }
    }

    private static String icon(String action) {
        return switch (action) {
            case "created" -> "plus";
            case "changed" -> "edit";
            case "binned" -> "trash";
            default -> "flag";
        };
    }
}
