// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Changes of the book, each by two named persons: a manager proposes, another confirms or refuses. A buyer or an expert reads that one waits,
 * on the page of its row; the list, one proposal by itself and their doors for programs are the managers'. Every thread.
 */
@ProviderType
public interface Proposals {
    /**
     * Proposes what a row should say, or a new row.
     *
     * @param seenVersion of the row the person began from; 0 for a new one
     * @param origin who signed the file it comes from; empty for one written here
     */
    Proposing propose(Actor actor, Rule after, int seenVersion, String reason, String origin);

    /** Confirms: the row says so from now on, and is written here, or imported where a file brought it. */
    Deciding confirm(Actor actor, String id);

    /** Refuses; says why. */
    Deciding refuse(Actor actor, String id, String reason);

    /** Takes one's own back. */
    Deciding withdraw(Actor actor, String id);

    Optional<Proposal> find(Actor actor, String id);

    /** The open one about a row. */
    Optional<Proposal> openAbout(Actor actor, String key);

    /** Newest first; {@code limit} 1 to 200. */
    Slice<Proposal> page(Actor actor, String after, int limit);

    /** All open ones, oldest first, at most {@link Rules#MOST}. */
    List<Proposal> open(Actor actor);

    boolean mayPropose(Actor actor);

    /** True where this person is another than who proposed it, and may decide. */
    boolean mayDecide(Actor actor, Proposal proposal);

    /** What came of a proposal. */
    sealed interface Proposing {
        record Proposed(Proposal proposal) implements Proposing {}

        /** Managers alone propose. */
        record Refused() implements Proposing {}

        /** Somebody changed the row, or there is one of that key. */
        record Stale() implements Proposing {}

        /** It says what the row says, or a reason is missing. */
        record Empty() implements Proposing {}

        /** Another proposal about the row is open. */
        record Taken(Proposal other) implements Proposing {}

        default <R> R fold(Function<Proposed, R> proposed, Function<Refused, R> refused, Function<Stale, R> stale, Function<Empty, R> empty, Function<Taken, R> taken) {
            if (this instanceof Proposed each) return proposed.apply(each);
            if (this instanceof Refused each) return refused.apply(each);
            if (this instanceof Stale each) return stale.apply(each);
            return this instanceof Empty each ? empty.apply(each) : taken.apply((Taken) this);
        }
    }

    /** What came of a decision. */
    sealed interface Deciding {
        record Done(Proposal proposal) implements Deciding {}

        /** The same person, or no manager; a proposal is withdrawn by who made it alone. */
        record Refused() implements Deciding {}

        /** It is closed already, the row changed since, a local row would be overwritten by a file, or the reason is missing. */
        record TooLate() implements Deciding {}

        record Unknown() implements Deciding {}

        default <R> R fold(Function<Done, R> done, Function<Refused, R> refused, Function<TooLate, R> tooLate, Function<Unknown, R> unknown) {
            if (this instanceof Done each) return done.apply(each);
            if (this instanceof Refused each) return refused.apply(each);
            return this instanceof TooLate each ? tooLate.apply(each) : unknown.apply((Unknown) this);
        }
    }
}
