// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.time.Instant;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Words;
import org.faisceau.store.api.Journal;

/** One entry of a structure's history: an act, or the parts that were written. */
record History(String icon, String who, String act, Instant at, String reason) {
    static History of(Journal.Entry entry, String who, Words words) {
        var key = "did." + entry.action();
        var fields = entry.changes().stream().map(one -> "field." + one.field()).filter(words::has).map(words::say).distinct().collect(Collectors.joining(", "));
        var act = words.has(key) ? words.say(key) : fields.isEmpty() ? words.say("did.something") : words.say("did.wrote", fields);
        return new History(icon(entry.action()), who, act, entry.at(), entry.reason());
    }

    private static String icon(String action) {
        return switch (action) {
            case "created" -> "plus";
            case "binned" -> "trash";
            default -> "edit";
        };
    }
}
