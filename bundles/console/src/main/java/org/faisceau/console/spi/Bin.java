// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The records of one kind that were put in the bin: {@code live ⇄ binned → gone}. The bundle keeps them; the shell shows them on
 * {@code /bin}, restores them, and asks each day to end those whose time is over. A page that is asked for a binned record answers
 * {@link Answer#notFound(Ref)}.
 */
@ConsumerType
public interface Bin {
    /** The kind's word. */
    String kind();

    /** What the kind is called there, in the plural, such as « Needs ». */
    String title(Locale locale);

    /**
     * Binned records that this actor may restore, binned last first.
     *
     * @param limit 1 to 200
     */
    Slice<Binned> page(Actor actor, String after, int limit);

    /** One binned record; empty where it is not in the bin, or not this actor's to restore. */
    Optional<Binned> find(Actor actor, Ref ref);

    /** Takes it out of the bin, as it was. */
    Outcome restore(Actor actor, Ref ref, Locale locale);

    /** Ends it before its time: nothing brings it back. */
    Outcome end(Actor actor, Ref ref, Locale locale);

    /**
     * Ends those whose last day lies before a day, some at a time; asked again until none is left.
     *
     * @param today in Paris
     * @param limit 1 to 500
     * @return how many were ended; less than {@code limit} once none is left
     */
    int purge(LocalDate today, int limit);

    /**
     * A record in the bin.
     *
     * @param who the account that put it there; empty where unknown
     * @param until its last day in the bin
     */
    record Binned(Ref ref, String title, String who, Instant at, LocalDate until) {}

    /** What became of it. */
    sealed interface Outcome {
        record Done() implements Outcome {}

        /** @param why a sentence in the person's language */
        record Refused(String why) implements Outcome {}

        /** It is not in the bin, or not this actor's. */
        record Unknown() implements Outcome {}

        /** Takes the branch of this outcome. */
        default <T> T fold(
                Function<? super Done, ? extends T> done,
                Function<? super Refused, ? extends T> refused,
                Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Refused it) return refused.apply(it);
            return unknown.apply((Unknown) this);
        }
    }
}
