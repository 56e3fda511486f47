// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Calls for expressions of interest (AMI) to neighbouring authorities: needs of that kind, the authorities invited, and what they answer.
 * The need's organisation and managers invite and read all; an invited authority reads the call once its people were told, whatever its
 * confidentiality, and answers for itself; others learn nothing here. Every thread.
 */
@ProviderType
public interface Calls {
    /** Authorities that one call goes to. */
    int INVITED_MAX = 200;
    /** Characters. */
    int COMMENT_MAX = 2000;

    /** A call, as far as this actor may know; empty where it is none, or this actor has no part in it. */
    Optional<Called> find(Actor actor, String need);

    /** The authorities whose people were told, by call. Empty for all but managers. */
    Map<String, Set<String>> told(Actor actor, Collection<String> needs);

    /** True where this actor may choose whom to invite, now. */
    boolean mayInvite(Actor actor, Need need);

    /** True where this actor may answer for an invited authority, now: the call is published or in sourcing, its deadline not over. */
    boolean mayAnswer(Actor actor, Need need);

    /** True where this actor may make a pool of those who are interested: of its organisation or a manager, once it was published. */
    boolean mayPool(Actor actor, Need need);

    /**
     * Invites these authorities and no other; who answered stays. Their people are told once the call is published, once each.
     *
     * @param seenVersion of the choice before; 0 for the first
     * @param authorities organisations of public kinds, not the call's own, at most {@link #INVITED_MAX}
     */
    Inviting invite(Actor actor, String need, int seenVersion, Set<String> authorities);

    /**
     * Answers for one's authority, in place of what it answered before.
     *
     * @param seenVersion of the own answer; 0 for the first
     * @param amount what it would buy, 0 or more; ignored where it declines
     * @param comment required to decline
     */
    Replying answer(Actor actor, String need, int seenVersion, Reply.Stance stance, Amount amount, String comment);

    /**
     * Makes a pool of those who are interested, coordinated by the call's organisation: each has a draft of its own in it, with what it
     * answered; drafts of an earlier one that was dissolved are taken again. To be taken back by {@link Pools#takeBack}.
     */
    Pools.Pooling pool(Actor actor, String need);

    /** What became of a choice. */
    sealed interface Inviting {
        /** Done. */
        record Done(Called called) implements Inviting {}

        /** Somebody else chose meanwhile. */
        record Lost(Called current) implements Inviting {}

        /** Something is off; the key is of a text such as {@code call.notPublic}. */
        record Invalid(String key) implements Inviting {}

        /** This actor may not, or not now. */
        record Refused() implements Inviting {}

        /** No such call for this actor. */
        record Unknown() implements Inviting {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<Invalid, T> invalid, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }

    /** What became of an answer. */
    sealed interface Replying {
        /** Noted. */
        record Noted(Reply reply) implements Replying {}

        /** A colleague answered meanwhile. */
        record Lost(Reply current) implements Replying {}

        /** Something is off; the key is of a text such as {@code call.noReason}. */
        record Invalid(String field, String key) implements Replying {}

        /** Answers are over, or this actor answers for no invited authority. */
        record Refused() implements Replying {}

        /** No such call for this actor. */
        record Unknown() implements Replying {}

        /** Branches on what it is. */
        default <T> T fold(Function<Noted, T> noted, Function<Lost, T> lost, Function<Invalid, T> invalid, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Noted it) return noted.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
