// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Step;
import org.faisceau.store.api.Journal;

/**
 * One entry of a need's history.
 *
 * @param action the word of the journal
 */
record History(String action, String who, Instant at, String reason, List<Change> changes) {
    /** The act itself says it. */
    private static final Set<String> SILENT = Set.of("created", "state", "pool", "addressed", "group", "binned");
    private static final Duration SAME_MOMENT = Duration.ofMinutes(1);

    /** A field before and after, as a reader knows them. */
    record Change(String field, String before, String after) {}

    static History of(Journal.Entry entry, String who, Spoken spoken) {
        var changes = entry.changes().stream().filter(one -> !SILENT.contains(one.field()))
                .map(one -> new Change(spoken.field(one.field()), spoken.value(one.field(), one.before()), spoken.value(one.field(), one.after()))).toList();
        return new History(entry.action(), who, entry.at(), entry.reason(), changes);
    }

    /** @param accounts asked once for all who acted */
    static List<History> of(List<Journal.Entry> entries, Accounts accounts, Spoken spoken) {
        var named = accounts.shownNames(entries.stream().map(Journal.Entry::actor).toList());
        return entries.stream().map(entry -> of(entry, named.get(entry.actor()), spoken)).toList();
    }

    /**
     * The journal with the steps it does not have: those of a need that was loaded with a life behind it. The journal dates such a need
     * at its loading and says so.
     *
     * @param entries newest first
     * @return newest first
     */
    static List<History> of(List<History> entries, List<Step> steps, UnaryOperator<String> who) {
        var lacking = steps.stream().filter(step -> entries.stream().noneMatch(entry -> entry.tells(step)))
                .map(step -> new History(word(step.state()), who.apply(step.actor()), step.at(), step.reason(), List.of())).toList();
        if (lacking.isEmpty()) return entries;
        var told = entries.stream().map(entry -> entry.isLaterThan(steps) ? new History("loaded", entry.who, entry.at, "", entry.changes) : entry);
        return Stream.concat(told, lacking.stream()).sorted(Comparator.comparing(History::at).reversed()).toList();
    }

    private boolean tells(Step step) {
        return action.equals(word(step.state())) && Duration.between(step.at(), at).abs().compareTo(SAME_MOMENT) < 0;
    }

    /** An act of the loading: a step's word, at no step's moment. */
    private boolean isLaterThan(List<Step> steps) {
        return steps.stream().anyMatch(step -> action.equals(word(step.state()))) && steps.stream().noneMatch(this::tells);
    }

    private static String word(NeedState state) {
        return state == NeedState.DRAFT ? "created" : state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String icon() {
        return switch (action) {
            case "created" -> "plus";
            case "loaded" -> "download";
            case "changed", "pool-changed", "group-changed" -> "edit";
            case "abandoned", "interest-declined", "call-declined", "pool-left", "pool-split", "group-left" -> "ban";
            case "pool-created", "call-pooled", "pool-joined", "group-created", "group-joined" -> "users-group";
            case "binned" -> "trash";
            case "taken-back", "group-reopened", "restored" -> "arrow-back-up";
            case "closed", "answers-closed", "group-closed" -> "circle-check";
            default -> "flag";
        };
    }
}
