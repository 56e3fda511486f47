// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.directory.api.MentorState;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which mentor organisation a gathering asks. Who leads the gathering asks; people of the organisation, or who leads for them, accept or
 * decline, and from then on read the gathering. Every thread.
 */
@ProviderType
public interface MentorCalls {
    /** Organisations proposed. */
    int PROPOSED_MOST = 20;
    /** Characters of a reason. */
    int REASON_MAX = 1000;

    /**
     * Mentors of the directory who were not asked yet: those who know the sector first, then by contracts made; who is not available on the
     * day comes last. Facts, not a mark: a person chooses. Empty for who does not lead it.
     */
    List<Proposed> proposed(Actor actor, GatheringId gathering);

    /** Those who were asked, first asked first; empty for who does not lead it and is of none of them. */
    List<Asked> asked(Actor actor, GatheringId gathering);

    Outcome ask(Actor actor, GatheringId gathering, String organisation);

    /** Accepting anew brings back who was to come and does not. @param reason of a refusal; may be empty */
    Outcome answer(Actor actor, GatheringId gathering, String organisation, int seenVersion, boolean accepts, String reason);

    /** True where this actor may answer for that organisation. */
    boolean mayAnswer(Actor actor, Gathering gathering, Asked asked);

    /**
     * A mentor that could be asked.
     *
     * @param contracts made under R. 2122-9-1, as the directory has it
     * @param availability in words; may be empty
     */
    record Proposed(String organisation, boolean knowsTheme, int contracts, boolean isAvailable, String availability) {}

    /**
     * One that was asked.
     *
     * @param answeredAt empty while nobody answered
     * @param isExpected false where nobody of it comes: not answered yet, declined, or accepted and then who was to come does not, or was noted absent
     * @param version for optimistic writes
     */
    record Asked(String organisation, MentorState state, Instant askedAt, Optional<Instant> answeredAt, String reason, boolean isExpected, int version) {}

    /** What became of a write. */
    sealed interface Outcome {
        record Done() implements Outcome {}

        /** The key is of a text such as {@code mentor.noMentor}. */
        record Invalid(String key) implements Outcome {}

        /** Somebody else was faster. */
        record Lost() implements Outcome {}

        /** Not in this state of the gathering. */
        record NotNow(GatheringState state) implements Outcome {}

        /** This actor may not. */
        record Refused() implements Outcome {}

        record Unknown() implements Outcome {}

        /** Branches on what it is. */
        default <T> T fold(
                Function<? super Done, ? extends T> done,
                Function<? super Invalid, ? extends T> invalid,
                Function<? super Lost, ? extends T> lost,
                Function<? super NotNow, ? extends T> notNow,
                Function<? super Refused, ? extends T> refused,
                Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof NotNow it) return notNow.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
