// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.time.Instant;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Words;
import org.faisceau.store.api.Journal;

/** One entry of a dossier's history: an act, or the parts that were written. */
record History(String icon, String who, String act, Instant at, String reason) {
    static History of(Journal.Entry entry, String who, Words words) {
        var key = "did." + entry.action();
        var act = words.has(key) ? words.say(key) : entry.changes().stream().map(one -> field(words, one.field())).distinct().collect(Collectors.joining(", "));
        return new History(icon(entry.action()), who, act.isEmpty() ? words.say("did.changed.") : act, entry.at(), entry.reason());
    }

    /** {@code claim.A1} is said as « the answer A1 ». */
    private static String field(Words words, String field) {
        int dot = field.indexOf('.');
        var key = "did.changed." + (dot < 0 ? field : field.substring(0, dot));
        var code = dot < 0 || field.startsWith("due") ? "" : field.substring(dot + 1);
        return words.has(key) ? words.say(key, code).strip() : words.say("did.changed.");
    }

    private static String icon(String action) {
        return switch (action) {
            case "created" -> "plus";
            case "changed" -> "edit";
            case "binned" -> "trash";
            case "withdrawn", "visa-refused" -> "ban";
            case "visa-given", "concluded" -> "check";
            case "reopened", "visa-returned" -> "arrow-back-up";
            default -> "flag";
        };
    }
}
