// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The Living-Labs this installation keeps: mostly one. Who has an account reads them, managers write. Every thread. */
@ProviderType
public interface Labs {
    /** Characters. */
    int NAME_MAX = 200;
    /** Characters. */
    int LINE_MAX = 300;
    /** Characters. */
    int TEXT_MAX = 4000;
    /** The most that are listed. */
    int MOST = 200;

    /** All, by name, at most {@link #MOST}. */
    List<Lab> list(Actor actor);

    /** One; empty where unknown or hidden from this actor. */
    Optional<Lab> find(Actor actor, String id);

    /** Records one. */
    Saving add(Actor actor, Lab.Content content);

    /** Writes what it is anew. */
    Saving change(Actor actor, String id, int seenVersion, Lab.Content content);

    /** Puts one in the bin that has no charter and no stay: managers. */
    Saving bin(Actor actor, String id, int seenVersion);

    /** True where this actor writes labs, charters and evidence. */
    boolean mayLead(Actor actor);

    /** What became of it. */
    sealed interface Saving {
        /** Done; the lab as it is now. */
        record Saved(Lab lab) implements Saving {}

        /** Somebody else changed it meanwhile. */
        record Lost(Lab current) implements Saving {}

        /** A field is off; the key is of a text such as {@code lab.unknownBearer}. */
        record Invalid(String field, String key) implements Saving {}

        /** This actor may not. */
        record Refused() implements Saving {}

        /** No such lab. */
        record Unknown() implements Saving {}

        /** Branches on what it is. */
        default <T> T fold(Function<Saved, T> saved, Function<Lost, T> lost, Function<Invalid, T> invalid, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Saved it) return saved.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
