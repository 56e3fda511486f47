// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.faisceau.store.api.Journal;

/**
 * One entry of a contract's history.
 *
 * @param action the word of the journal
 */
record History(String action, String who, Instant at, String reason, List<Change> changes) {
    /** The act itself says it. */
    private static final Set<String> SILENT = Set.of("created", "binned");

    /** A field before and after, as a reader knows them. */
    record Change(String field, String before, String after) {}

    /** @param hidden fields that this reader is not told */
    static History of(Journal.Entry entry, String who, Spoken spoken, Set<String> hidden) {
        var changes = entry.changes().stream().filter(one -> !SILENT.contains(one.field()) && !hidden.contains(one.field()))
                .map(one -> new Change(spoken.field(one.field()), spoken.value(one.field(), one.before()), spoken.value(one.field(), one.after()))).toList();
        return new History(entry.action(), who, entry.at(), entry.reason(), changes);
    }

    String icon() {
        return switch (action) {
            case "created" -> "plus";
            case "changed" -> "edit";
            case "binned" -> "trash";
            case "restored" -> "restore";
            default -> "flag";
        };
    }
}
