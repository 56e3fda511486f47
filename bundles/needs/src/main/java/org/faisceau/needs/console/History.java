// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.Instant;
import java.util.List;
import org.faisceau.store.api.Journal;

/**
 * One entry of a need's history.
 *
 * @param action the word of the journal
 */
record History(String action, String who, Instant at, String reason, List<Change> changes) {
    /** A field before and after, as a reader knows them. */
    record Change(String field, String before, String after) {}

    static History of(Journal.Entry entry, String who, Spoken spoken) {
        var changes = entry.changes().stream().filter(one -> !one.field().equals("created") && !one.field().equals("state"))
                .map(one -> new Change(spoken.field(one.field()), spoken.value(one.field(), one.before()), spoken.value(one.field(), one.after()))).toList();
        return new History(entry.action(), who, entry.at(), entry.reason(), changes);
    }

    String icon() {
        return switch (action) {
            case "created" -> "plus";
            case "changed" -> "edit";
            case "abandoned", "interest-declined" -> "ban";
            case "taken-back" -> "arrow-back-up";
            case "closed", "answers-closed" -> "circle-check";
            default -> "flag";
        };
    }
}
