// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.api.Interest.Stance;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Answers of companies to published needs. A company sees its own; the need's organisation and managers see all, and are told of each.
 * Every thread.
 */
@ProviderType
public interface Interests {
    /** The longest message. */
    int MESSAGE_MAX = 2000;

    /** True where this actor may answer for its company now: the need is published or in sourcing, its deadline not over. */
    boolean mayAnswer(Actor actor, Need need);

    /** True where this actor reads the answers of all companies. */
    boolean mayReadAll(Actor actor, Need need);

    /** The answers to a need that this actor may read, the latest first, at most 500. */
    List<Interest> of(Actor actor, String need);

    /** What this actor's company answered. */
    Optional<Interest> own(Actor actor, String need);

    /**
     * Answers for one's company, in place of what it answered before.
     *
     * @param seenVersion of the company's answer as it was read; 0 where there was none
     * @param message required to decline
     */
    Answering answer(Actor actor, String need, int seenVersion, Stance stance, String message);

    /** Takes the answer back; noted with what it was, refused where there was none or answers are over. */
    Answering withdraw(Actor actor, String need, int seenVersion);

    /** What became of an answer. */
    sealed interface Answering {
        /** Noted. */
        record Noted(Interest interest) implements Answering {}

        /** A colleague answered first, or took the answer back: then there is none. */
        record Lost(Optional<Interest> current) implements Answering {}

        /** The message is missing or too long; the key is of a text such as {@code interest.noReason}. */
        record Invalid(String key) implements Answering {}

        /** Answers are over, or this actor answers for no company. */
        record Refused() implements Answering {}

        /** No such need for this actor. */
        record Unknown() implements Answering {}

        /** Branches on what it is. */
        default <T> T fold(Function<Noted, T> noted, Function<Lost, T> lost, Function<Invalid, T> invalid, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Noted it) return noted.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
