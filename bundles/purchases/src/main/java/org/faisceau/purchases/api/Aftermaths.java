// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What became of contracts. Answers and lessons are read and written by the buyer's people and by managers; a success story that is shared
 * by all who sign in. Every thread.
 */
@ProviderType
public interface Aftermaths {
    int TITLE_MAX = 200;
    int TEXT_MAX = 4000;

    /** What was said; empty where nobody did, or this actor may not read it. */
    Optional<Aftermath> find(Actor actor, String contract);

    /** The story of a contract; empty where none is shared. */
    Optional<SuccessStory> story(Actor actor, String contract);

    /**
     * Stories shared, the latest first.
     *
     * @param filter of their contracts; its text is looked for in the stories too
     * @param after what {@link Slice#next()} said; empty for the first page
     * @param limit 1 to 200
     * @throws IllegalArgumentException where {@code after} is no cursor of this list
     */
    Slice<SuccessStory> stories(Actor actor, ContractFilter filter, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}, 1 to 10000. */
    int countStories(Actor actor, ContractFilter filter, int most);

    /** True where this actor may say what became of that contract. */
    boolean mayWrite(Actor actor, Contract contract);

    /** @param seenVersion 0 for the first time */
    Recording record(Actor actor, String contract, int seenVersion, Aftermath.Said said);

    /** What became of what was said. */
    sealed interface Recording {
        record Done(Aftermath aftermath) implements Recording {}

        /** Somebody else said something meanwhile. */
        record Lost(int currentVersion) implements Recording {}

        /** This actor may not. */
        record Refused() implements Recording {}

        /** No such contract for this actor. */
        record Unknown() implements Recording {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
