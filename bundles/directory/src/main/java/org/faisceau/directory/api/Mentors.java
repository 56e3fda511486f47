// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Organisations that inspire others. A manager asks, the organisation's people accept or decline in their own time; a manager may write
 * down what was answered elsewhere. Who accepted is seen by all accounts; the others by managers and by their own people. Every thread.
 */
@ProviderType
public interface Mentors {
    /** The longest availability, reason or title. */
    int TEXT_MAX = 1000;

    /** The most contracts of a list. */
    int CONTRACTS_MOST = 100;

    /**
     * By the organisation's name.
     *
     * @param themes one of these at least; empty for all
     * @param state that one alone; empty for all
     * @param limit 1 to 200
     */
    Slice<Mentor> page(Actor actor, Set<String> themes, Optional<MentorState> state, String after, int limit);

    /** How many {@link #page} shows on all its pages together. */
    long count(Actor actor, Set<String> themes, Optional<MentorState> state);

    /** What is known of an organisation as mentor; empty where nobody asked, or hidden from this actor. */
    Optional<Mentor> of(Actor actor, String organisation);

    /** What is known of these as mentors, by organisation; without those of whom {@link #of} knows nothing. */
    Map<String, Mentor> findAll(Actor actor, Collection<String> organisations);

    /** Asks an organisation; managers only. One that is asked already is {@link Saving.Lost}. */
    Saving ask(Actor actor, String organisation, MentorContent content);

    /** Changes what it can speak of: managers and its own people. */
    Saving change(Actor actor, String organisation, int seenVersion, MentorContent content);

    /** Accepts or declines: its own people, or a manager for them. */
    Saving answer(Actor actor, String organisation, int seenVersion, boolean accepts, String reason);

    /** True where this actor may ask that organisation. */
    boolean mayAsk(Actor actor, String organisation);

    /** All that is off with what a mentor offers, one a field. */
    List<Saving.Invalid> faults(MentorContent content);

    /** True where this actor may change and answer. */
    boolean mayChange(Actor actor, Mentor mentor);

    /** Outcome of a write. */
    sealed interface Saving {
        record Saved(Mentor mentor) implements Saving {}

        /** A field is off; the key is of a text such as {@code mentor.tooLong}. */
        record Invalid(String field, String key) implements Saving {}

        /** Another change came first. */
        record Lost(Mentor current) implements Saving {}

        /** This actor may not. */
        record Refused() implements Saving {}

        /** No such mentor or organisation, or hidden from this actor. */
        record Unknown() implements Saving {}

        /** Takes the branch of this outcome. */
        default <T> T fold(
                Function<? super Saved, ? extends T> saved,
                Function<? super Invalid, ? extends T> invalid,
                Function<? super Lost, ? extends T> lost,
                Function<? super Refused, ? extends T> refused,
                Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Saved it) return saved.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
