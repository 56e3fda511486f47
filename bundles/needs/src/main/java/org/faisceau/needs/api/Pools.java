// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Needs of neighbours that go together. Managers pool, change and dissolve; a buyer withdraws the own organisation's needs; the people
 * of its members read a pool, others do not know of it. Members whose buyer is anonymous have no organisation for those who may not know
 * it, nor has the pool a coordinator then. Every thread.
 */
@ProviderType
public interface Pools {
    /** Characters. */
    int TITLE_MAX = 200;
    /** Characters. */
    int REASON_MAX = 2000;
    /** Needs in one pool. */
    int MEMBERS_MAX = 50;
    /** How long the last change may be taken back. */
    Duration SECOND_THOUGHT = Duration.ofMinutes(15);

    /**
     * Open needs of unlike organisations that may go together, the likeliest first, without pairs somebody refused or that go together
     * already. Among the two thousand needs changed last.
     *
     * @param need pairs with that need alone; empty for all
     * @param limit 1 to 200
     */
    List<Proposal> proposals(Actor actor, String need, int limit);

    /** Two needs are not alike: proposed no more. False where this actor may not pool, or sees not both. */
    boolean refuse(Actor actor, String one, String other);

    /** Takes {@link #refuse} back. */
    boolean proposeAgain(Actor actor, String one, String other);

    /**
     * Pools, the last changed first, dissolved ones included.
     *
     * @param limit 1 to 200
     */
    Slice<Pool> page(Actor actor, String after, int limit);

    /** One pool; empty where unknown or hidden from this actor. */
    Optional<Pool> find(Actor actor, String id);

    /** The open pool that need is in. */
    Optional<Pool> of(Actor actor, String need);

    /**
     * Takes needs together; each one's share is its estimate, until it is changed.
     *
     * @param needs two to {@link #MEMBERS_MAX}, open, in no other pool, of two organisations at least
     * @param coordinator one of their organisations; empty for that of the first
     * @param title empty for that of the first
     */
    Pooling create(Actor actor, List<String> needs, String title, Pool.Form form, String coordinator);

    /**
     * Changes what was agreed.
     *
     * @param shares by need, one for each member; percents add up to {@link Pool#WHOLE}
     */
    Pooling change(Actor actor, String id, int seenVersion, Pool.Terms terms, Map<String, OptionalLong> shares);

    /** Takes one more need in. */
    Pooling join(Actor actor, String id, int seenVersion, String need);

    /**
     * A need leaves; the value is counted again, percents of the others add up again. With one left it is dissolved.
     *
     * @param reason required
     */
    Pooling withdraw(Actor actor, String id, int seenVersion, String need, String reason);

    /** Each need goes its own way again. */
    Pooling dissolve(Actor actor, String id, int seenVersion, String reason);

    /** Takes back the last change: by who made it, within {@link #SECOND_THOUGHT}, where its needs went nowhere else meanwhile. */
    Pooling takeBack(Actor actor, String id, int seenVersion);

    /** True where this actor may pool needs and change pools. */
    boolean mayPool(Actor actor);

    /** True where this actor may withdraw that member now. */
    boolean mayWithdraw(Actor actor, Pool pool, Pool.Member member);

    /**
     * Two needs that may go together, and why.
     *
     * @param pool the open pool one of them is in; empty where none is, or this actor does not see it
     */
    record Proposal(Need one, Need other, Likeness likeness, Optional<Pool> pool) {}

    /**
     * What two needs have in common.
     *
     * @param words of their titles, folded
     * @param themes identifiers
     * @param cpv common beginning of their codes, 3 or 5 digits; empty for none
     * @param places words of their territories, folded
     */
    record Likeness(Set<String> words, Set<String> themes, String cpv, Set<String> places) {}

    /** What became of it. */
    sealed interface Pooling {
        /** Done; the pool as it is now. */
        record Done(Pool pool) implements Pooling {}

        /** Somebody else changed it meanwhile. */
        record Lost(Pool current) implements Pooling {}

        /** Something is off; the key is of a text such as {@code pool.taken}. */
        record Invalid(String field, String key) implements Pooling {}

        /** This actor may not, or it is too late. */
        record Refused() implements Pooling {}

        /** No such pool or need for this actor. */
        record Unknown() implements Pooling {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<Invalid, T> invalid, Function<Refused, T> refused,
                Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
