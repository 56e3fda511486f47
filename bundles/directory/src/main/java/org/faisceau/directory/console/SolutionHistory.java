// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.time.Instant;
import java.util.List;
import java.util.function.BinaryOperator;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Words;
import org.faisceau.store.api.Journal;

/**
 * One entry of the history of a solution or an introduction.
 *
 * @param action the word of the journal
 */
record SolutionHistory(String action, String who, Instant at, String reason, List<Change> changes) {
    private static final List<String> TOLD_BY_THE_ACTION = List.of("created", "state", "confirmedAt", "merged", "reminders", "mentor", "binned");

    /** A field before and after, as a reader knows them. */
    record Change(String field, String before, String after) {}

    /** @param said what a field's value is to a reader, of field and value */
    static SolutionHistory of(Journal.Entry entry, String who, Words words, BinaryOperator<String> said) {
        var changes = entry.changes().stream().filter(one -> !TOLD_BY_THE_ACTION.contains(one.field()))
                .map(one -> new Change(words.has("field." + one.field()) ? words.say("field." + one.field()) : one.field(),
                        one.before().isEmpty() ? "—" : said.apply(one.field(), one.before()), one.after().isEmpty() ? "—" : said.apply(one.field(), one.after()))).toList();
        return new SolutionHistory(entry.action(), who, entry.at(), entry.reason(), changes);
    }

    /** @param accounts asked once for all who acted */
    static List<SolutionHistory> of(List<Journal.Entry> entries, Accounts accounts, Words words, BinaryOperator<String> said) {
        var named = accounts.shownNames(entries.stream().map(Journal.Entry::actor).toList());
        return entries.stream().map(entry -> of(entry, named.get(entry.actor()), words, said)).toList();
    }

    String icon() {
        return switch (action) {
            case "created" -> "plus";
            case "changed" -> "edit";
            case "published", "accepted", "concluded", "mentor-accepted" -> "circle-check";
            case "withdrawn", "declined", "mentor-declined" -> "ban";
            case "merged" -> "switch-horizontal";
            case "taken-back" -> "arrow-back-up";
            case "reminded" -> "bell";
            case "binned" -> "trash";
            case "restored" -> "restore";
            default -> "flag";
        };
    }
}
