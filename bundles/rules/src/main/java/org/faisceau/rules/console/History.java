// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.faisceau.kernel.api.Words;
import org.faisceau.store.api.Journal;

/** An entry of a rule's history, in words. */
record History(Instant at, String who, String what, String reason, List<Change> changes) {
    /** A field's change. */
    record Change(String field, String before, String after) {}

    /** Told otherwise: who decided is the entry's own person. */
    private static final Set<String> LEFT_OUT = Set.of("created", "checkedBy", "proposal");

    static History of(Words words, Journal.Entry entry, String who) {
        var changes = entry.changes().stream().filter(change -> !LEFT_OUT.contains(change.field()))
                .map(change -> new Change(said(words, "field.", change.field()), Spoken.value(words, change.field(), change.before()), Spoken.value(words, change.field(), change.after()))).toList();
        var created = entry.changes().stream().anyMatch(change -> change.field().equals("created"));
        var what = created ? "did.created" : words.has("did." + entry.action()) ? "did." + entry.action() : "did.changed";
        return new History(entry.at(), who, words.say(what), entry.reason(), changes);
    }

    private static String said(Words words, String prefix, String key) {
        return words.has(prefix + key) ? words.say(prefix + key) : key;
    }
}
