// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** What labs asked of Ecolab. Who reads a lab reads it; managers note. Every thread. */
@ProviderType
public interface Supports {
    /** The most that one lab notes. */
    int MOST = 500;

    /** Those of a lab, the latest first; empty where the lab is unknown or hidden. */
    List<Support> of(Actor actor, String lab);

    /** One; empty where unknown or hidden. */
    Optional<Support> find(Actor actor, String id);

    /** Notes a request. */
    Noting ask(Actor actor, String lab, Support.Content content);

    /** Notes how far it is. */
    Noting note(Actor actor, String id, int seenVersion, Support.Content content);

    /** What became of it. */
    sealed interface Noting {
        record Done(Support support) implements Noting {}

        /** Somebody else noted meanwhile. */
        record Lost(Support current) implements Noting {}

        /** A field is off; the key is of a text such as {@code support.answeredBefore}. */
        record Invalid(String field, String key) implements Noting {}

        /** This actor may not. */
        record Refused() implements Noting {}

        /** No such lab or request. */
        record Unknown() implements Noting {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<Invalid, T> invalid, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
