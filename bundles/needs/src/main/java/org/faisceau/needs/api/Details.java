// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The details of needs: read by who reads the need, changed by who changes it. Every thread. */
@ProviderType
public interface Details {
    /** Requirements of one need. */
    int REQUIREMENTS_MAX = 30;
    /** Characters of one requirement. */
    int REQUIREMENT_MAX = 300;
    /** Characters of one constraint. */
    int CONSTRAINT_MAX = 1000;
    /** Characters of a name, such as the requesting department’s. */
    int NAME_MAX = 200;

    /** The details of a need, {@link Detail#none()} where nothing was written; empty where the need is hidden. */
    Optional<Detail> find(Actor actor, String need);

    /**
     * Those of several needs at once, by the need's identifier; hidden needs are absent.
     *
     * @param needs at most 1000
     */
    Map<String, Detail> findAll(Actor actor, Collection<String> needs);

    /** All that is off in details as they were typed, in the order of the form. */
    List<Changing.Invalid> faults(Detail detail);

    /** Changes them, where the version seen is still current; the version within the detail is not heeded. */
    Changing change(Actor actor, String need, int seenVersion, Detail detail);

    /** What became of a change. */
    sealed interface Changing {
        /** Changed, or already so. */
        record Done(Detail detail) implements Changing {}

        /** Somebody else changed them meanwhile; as they are now. */
        record Lost(Detail current) implements Changing {}

        /** A field is off; the key is of a text such as {@code detail.longRequirement}. */
        record Invalid(String field, String key) implements Changing {}

        /** This actor may not. */
        record Refused() implements Changing {}

        /** No such need for this actor. */
        record Unknown() implements Changing {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<Invalid, T> invalid, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
