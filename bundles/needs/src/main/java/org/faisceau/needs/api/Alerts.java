// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** One's own alerts; nobody sees another's. What is new comes into the inbox, nothing comes where nothing is new. Every thread. */
@ProviderType
public interface Alerts {
    /** Characters. */
    int NAME_MAX = 100;
    /** Characters of the list’s address. */
    int QUERY_MAX = 2000;
    /** Searches that one person follows. */
    int ALERTS_MAX = 30;

    /** One's own, in the order they were made, at most {@link #ALERTS_MAX}. */
    List<Alert> list(Actor actor);

    /** One of one's own. */
    Optional<Alert> find(Actor actor, String id);

    /** Begins to tell what is new from now on. */
    Saving add(Actor actor, String name, String query, Alert.Rhythm rhythm);

    /** Another name, search or rhythm, where the version seen is still current; what was told already is not told again. */
    Saving change(Actor actor, String id, int seenVersion, String name, String query, Alert.Rhythm rhythm);

    /** Tells no more; false where there was none. It can be taken up again until the next day's round. */
    boolean stop(Actor actor, String id);

    /** Takes one's own up again where it was, what was told included; unknown once it is gone. */
    Saving resume(Actor actor, String id);

    /** What became of it. */
    sealed interface Saving {
        /** Saved. */
        record Done(Alert alert) implements Saving {}

        /** Changed meanwhile. */
        record Lost(Alert current) implements Saving {}

        /** Something is off; the key is of a text such as {@code alert.noName}. */
        record Invalid(String key) implements Saving {}

        /** No such alert of one's own, or no account. */
        record Unknown() implements Saving {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<Invalid, T> invalid, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            return this instanceof Invalid it ? invalid.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
