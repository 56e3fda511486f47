// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** What was said and decided. Who reads the gathering reads its minutes once it was held; who leads it writes them. Every thread. */
@ProviderType
public interface Minutes {
    /** Characters of the minutes. */
    int BODY_MAX = 40_000;
    /** Characters of a decision. */
    int TEXT_MAX = 500;
    /** Decisions of one gathering. */
    int DECISIONS_MOST = 100;

    /** Those of a gathering; empty where it is hidden from this actor, or nothing is to be read yet. */
    Optional<Kept> find(Actor actor, GatheringId gathering);

    /** Writes them anew. Decisions are written apart. */
    Keeping write(Actor actor, GatheringId gathering, int seenVersion, String body);

    Keeping decide(Actor actor, GatheringId gathering, String what, String who, Optional<LocalDate> due);

    /** Says that a decision was carried out, or is open again; where it stands so already, nothing is written. */
    Keeping done(Actor actor, GatheringId gathering, String decision, int seenVersion, boolean isDone);

    /** Takes a decision back that is still as it was seen. */
    Keeping withdraw(Actor actor, GatheringId gathering, String decision, int seenVersion);

    /**
     * What is kept.
     *
     * @param body Markdown without markup of its own; may be empty
     * @param changedAt empty where nobody wrote yet
     * @param version for optimistic writes; 0 where nobody wrote yet
     */
    record Kept(String body, String changedBy, Optional<Instant> changedAt, List<Decision> decisions, int version) {
        public Kept {
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * What was decided.
     *
     * @param who carries it out, in words; may be empty
     * @param version for optimistic writes
     */
    record Decision(String id, String what, String who, Optional<LocalDate> due, boolean isDone, int version) {}

    /** What became of a write. */
    sealed interface Keeping {
        record Done() implements Keeping {}

        record Invalid(String field, String key) implements Keeping {}

        /** Somebody else wrote meanwhile. */
        record Lost(Kept current) implements Keeping {}

        /** Before it was held, or once it is closed. */
        record NotNow(GatheringState state) implements Keeping {}

        record Refused() implements Keeping {}

        record Unknown() implements Keeping {}

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
