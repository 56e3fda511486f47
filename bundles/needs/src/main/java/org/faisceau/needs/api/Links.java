// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Forecasts, needs and contracts linked many to many. Read by managers and the need's organisation; linked by managers and its buyers,
 * also when the need's life is over: that is when contracts are known. Linking what is linked, and parting what is not, changes nothing.
 * Every thread.
 */
@ProviderType
public interface Links {
    /** Links of one record. */
    int LINKS_MAX = 50;
    /** Characters of a contract’s number. */
    int CONTRACT_MAX = 200;

    /** What a need is linked to; empty where it is unknown, or this actor may not read it. */
    Optional<Linked> of(Actor actor, String need);

    /** True where this actor may link that need. */
    boolean mayLink(Actor actor, Need need);

    /**
     * Links a forecast and a need, one of which is {@code need}.
     *
     * @param other identifier, or reference as {@code B-2026-118}
     */
    Linking join(Actor actor, String need, String other);

    /** Parts them; true where they were linked and this actor may. */
    boolean part(Actor actor, String need, String other);

    /** Notes a contract that followed. */
    Linking note(Actor actor, String need, String contract);

    /** Takes a contract off; true where it was noted and this actor may. */
    boolean drop(Actor actor, String need, String contract);

    /** What became of it. */
    sealed interface Linking {
        /** Linked, or already so. */
        record Done() implements Linking {}

        /** It cannot be linked; the key is of a text such as {@code links.unknown}. */
        record Invalid(String key) implements Linking {}

        /** This actor may not. */
        record Refused() implements Linking {}

        /** No such need for this actor. */
        record Unknown() implements Linking {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Invalid, T> invalid, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
