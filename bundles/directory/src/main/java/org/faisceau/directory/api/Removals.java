// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.Locale;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Puts solutions and organisations in the bin, where nothing points to them: organisations are for managers, a solution, draft or withdrawn,
 * is for who may change it. The bin restores them for thirty days. Every thread.
 */
@ProviderType
public interface Removals {
    /**
     * Puts one in the bin.
     *
     * @param ref an organisation or a solution
     * @param locale of the person, for the words of what holds it
     */
    Removal remove(Actor actor, Ref ref, int seenVersion, Locale locale);

    /** True where this actor may, what points to it aside. */
    boolean mayRemove(Actor actor, Ref ref);

    /** True where it lies in the bin and this actor may restore it. */
    boolean isRemoved(Actor actor, Ref ref);

    /** What became of it. */
    sealed interface Removal {
        record Removed() implements Removal {}

        /** @param by what points to it, in the person's language: « 3 besoins, 1 solution » */
        record Held(String by) implements Removal {}

        /** A published solution is withdrawn first. */
        record Published() implements Removal {}

        /** Another change came first. */
        record Lost() implements Removal {}

        /** This actor may not. */
        record Refused() implements Removal {}

        /** Not there, or hidden from this actor. */
        record Unknown() implements Removal {}

        /** Takes the branch of this outcome. */
        default <T> T fold(
                Function<? super Removed, ? extends T> removed,
                Function<? super Held, ? extends T> held,
                Function<? super Published, ? extends T> published,
                Function<? super Lost, ? extends T> lost,
                Function<? super Refused, ? extends T> refused,
                Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Removed it) return removed.apply(it);
            if (this instanceof Held it) return held.apply(it);
            if (this instanceof Published it) return published.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof Refused it) return refused.apply(it);
            return unknown.apply((Unknown) this);
        }
    }
}
