// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Exchange.Item;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Records of other Living-Labs, each with its origin. All who sign in read them, but for those that are for leaders alone and those whose key
 * is revoked: managers read these. Every thread.
 */
@ProviderType
public interface Receipts {
    /**
     * One page of the list.
     *
     * @param limit 1 to 200
     * @throws IllegalArgumentException where the cursor is one of another order
     */
    Slice<Received> page(Actor actor, ReceivedFilter filter, ReceivedOrder order, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}, 1 to 10000. */
    int count(Actor actor, ReceivedFilter filter, int most);

    /** Empty where unknown, or hidden from this actor. */
    Optional<Received> find(Actor actor, String id);

    /** The kinds of which there is something. */
    List<String> kinds(Actor actor);

    /** The record of this Living-Lab that it would become, or became: to be held against it. Empty for none. */
    Optional<Mine> own(Actor actor, Received received);

    /** Those that became that record of this Living-Lab; empty where it is of its own. */
    List<Received> origins(Actor actor, Ref own);

    /** True where its module runs, takes such records and this actor may have them taken; of one that was taken back, where ours can be put away. */
    boolean mayTake(Actor actor, Received received);

    /**
     * Makes it a record of this Living-Lab, or brings that up to it; where its origin took it back, puts ours away.
     *
     * @param seenVersion of what was received
     * @param seenMark of the record of ours that was looked at; empty where there was none
     */
    Taken take(Actor actor, String id, int seenVersion, String seenMark, Locale locale);

    /** True where ours has not followed its last change and this actor may leave it so. */
    boolean mayLeave(Actor actor, Received received);

    /**
     * Leaves ours as it is on purpose: it counts as behind no more, until its origin changes again.
     *
     * @param seenVersion of what was received
     */
    Taken leave(Actor actor, String id, int seenVersion);

    /**
     * A record of this Living-Lab, as it is now.
     *
     * @param ref what it goes by
     * @param would what it would say once it follows
     * @param mark what stands for what it says, to be handed back
     */
    record Mine(Ref ref, Item item, Item would, String mark) {}

    /** What became of it. */
    sealed interface Taken {
        /** Done; where it leads, beginning with a slash, or empty. */
        record Done(Received received, String address) implements Taken {}

        /** It cannot: a sentence. */
        record Unfit(String sentence) implements Taken {}

        /** Somebody else took it, or it or ours changed meanwhile. */
        record Lost() implements Taken {}

        record Refused() implements Taken {}

        record Unknown() implements Taken {}

        /** Branches on what it is. */
        default <T> T fold(Function<? super Done, ? extends T> done, Function<? super Unfit, ? extends T> unfit, Function<? super Lost, ? extends T> lost, Function<? super Refused, ? extends T> refused,
                Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Unfit it) return unfit.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
