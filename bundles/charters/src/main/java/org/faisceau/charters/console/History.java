// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Words;
import org.faisceau.store.api.Journal;

/** One entry of a record's history: an act, and the parts that were written. */
record History(String icon, String who, String act, String parts, Instant at, String reason) {
    static History of(Journal.Entry entry, String who, Words words) {
        var key = "did." + entry.action();
        var parts = entry.changes().stream().map(one -> label(one.field(), words)).filter(one -> !one.isEmpty()).distinct().collect(Collectors.joining(", "));
        return new History(icon(entry.action()), who, words.say(words.has(key) ? key : "did.something"), parts, entry.at(), entry.reason());
    }

    /** A field that stands for one of many, such as {@code proof.ENG-5}, is called as they all are, with what it is about. */
    private static String label(String field, Words words) {
        if (words.has("field." + field)) return words.say("field." + field);
        var names = field.split("\\.");
        var label = words.has("part." + names[0]) ? words.say("part." + names[0]) : words.has("field." + names[0]) ? words.say("field." + names[0]) : "";
        var about = names.length > 1 ? about(names[0], names[1]) : "";
        return label.isEmpty() || about.isEmpty() || !words.has(about) ? label : words.say("history.part", label, words.say(about));
    }

    /** The key of what one of many is about; empty where it has none. */
    private static String about(String many, String one) {
        return switch (many) {
            case "proof", "pace", "owner" -> "obligation." + one + ".short";
            case "opening" -> "point." + one.toUpperCase(Locale.ROOT);
            case "support" -> "topic." + one.toUpperCase(Locale.ROOT);
            case "indicator" -> "indicator." + one;
            default -> "";
        };
    }

    private static String icon(String action) {
        return switch (action) {
            case "created", "signed", "met", "proven", "file-joined" -> "plus";
            case "binned", "file-removed", "proofBack", "meetingRemoved" -> "trash";
            case "accepted", "hosted" -> "circle-check";
            default -> "edit";
        };
    }
}
