// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.console.spi.Option;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.store.api.Journal.Entry;
import org.faisceau.store.api.Journal.FieldChange;

/** Says entries of the journal: people by name, records by the title their bundle gives while it runs. */
record JournalSpeaker(Words words, Actor actor, Accounts accounts, List<Kind> kinds) {
    private static final List<String> PLATFORM_KINDS = List.of("account", "module", "setting", "store", "mailing", "mail", "message-template");
    private static final List<String> ACTS = List.of(
            "created", "changed", "enabled", "disabled", "erased", "anonymised", "signed-in", "sign-in-ended", "sign-in-refused", "sign-in-locked",
            "password-set", "password-changed", "token-issued", "token-revoked", "pass-issued", "pass-used", "passes-revoked", "plugin-uploaded",
            "plugin-installed", "plugin-refused", "plugin-removed", "plugin-forgotten", "settings-changed", "settings-reset", "set", "reset", "restored", "submitted", "published",
            "in-sourcing", "answered", "closed", "abandoned", "answers-closed", "interest-declared", "interest-declined", "interest-withdrawn", "outcome",
            "confirmed", "withdrawn", "merged", "taken-back", "accepted", "declined", "proposed", "made", "concluded", "reminded", "sending", "sent",
            "discarded", "retried", "approved", "refused", "reopened", "mentor-asked", "mentor-changed",
            "mentor-accepted", "mentor-declined",
            "pool-created", "pool-changed", "pool-joined", "pool-left", "pool-split", "addressed", "template-changed", "template-reset", "messages-chosen",
            "call-addressed", "call-pooled", "drawn", "file-joined", "file-removed", "file-restored", "interests-declared", "kept", "linked",
            "unlinked", "more-asked", "noted", "published-to-all", "secret-read", "shared", "unshared", "shared-read", "regridded", "technique-advanced",
            "technique-failed", "told", "visa-asked", "visa-circuit", "visa-given", "visa-refused", "visa-returned");

    JournalLine line(Entry entry) {
        var kind = kinds.stream().filter(each -> each.word().equals(entry.ref().kind())).findFirst();
        var title = kind.flatMap(each -> each.title(actor, entry.ref(), words.locale()));
        return new JournalLine(
                entry.seq(),
                entry.at(),
                who(entry.actor()),
                say("act." + entry.action(), entry.action()),
                say("kind." + entry.ref().kind(), entry.ref().kind()),
                title.orElseGet(() -> name(entry.ref())),
                title.isPresent() ? kind.map(each -> each.address(entry.ref())).orElse("") : "",
                entry.reason(),
                entry.changes().stream().map(change -> new FieldChange(field(change.field()), change.before(), change.after())).toList());
    }

    /** The name of a field; of {@code messages.need-published} that of {@code messages}. */
    private String field(String name) {
        return say("changed." + name.split("\\.", 2)[0], name);
    }

    /** Kinds to filter by: those of bundles that run, the platform's own, and the one asked for. */
    List<Option> kinds(String asked) {
        return options("kind.", Stream.of(PLATFORM_KINDS.stream(), kinds.stream().map(Kind::word), Stream.of(asked)).flatMap(all -> all));
    }

    /** Acts to filter by: those that have a text, and the one asked for. */
    List<Option> acts(String asked) {
        return options("act.", Stream.concat(ACTS.stream(), Stream.of(asked)));
    }

    private List<Option> options(String group, Stream<String> values) {
        return values.filter(value -> !value.isEmpty()).distinct()
                .map(value -> new Option(value, say(group + value, value)))
                .sorted(Comparator.comparing(option -> SortKey.of(option.label())))
                .toList();
    }

    /** The name of who acted. */
    String who(String id) {
        return id.equals(Actor.nobody().id()) ? words.say("who.nobody") : accounts.shownName(id);
    }

    /** Accounts have no kind of their own to name them. */
    private String name(Ref ref) {
        return ref.kind().equals("account") ? accounts.shownName(ref.id()) : ref.id();
    }

    private String say(String key, String otherwise) {
        return words.has(key) ? words.say(key) : otherwise;
    }
}
