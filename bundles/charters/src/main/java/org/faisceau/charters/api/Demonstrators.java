// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/** What companies show in the building. Who reads a stay reads its demonstrators, managers write. Every thread. */
@ProviderType
public interface Demonstrators {
    /** Of one lab, the bin apart. */
    int MOST = 500;

    /**
     * Some of a lab.
     *
     * @param limit 1 to 200
     */
    Slice<Demonstrator> page(Actor actor, String lab, DemonstratorFilter filter, DemonstratorOrder order, String after, int limit);

    /** How many there are. */
    int count(Actor actor, String lab, DemonstratorFilter filter);

    /** Those of one stay, by name; at most {@link #MOST}. */
    List<Demonstrator> of(Actor actor, String residency);

    /** One; empty where unknown, hidden or in the bin. */
    Optional<Demonstrator> find(Actor actor, String id);

    /** Records one of a company that is hosted or was. */
    Saving add(Actor actor, String residency, Demonstrator.Content content);

    /** Writes what it is anew. */
    Saving change(Actor actor, String id, int seenVersion, Demonstrator.Content content);

    /** Puts one in the bin. */
    Saving bin(Actor actor, String id, int seenVersion);

    /** Ends those of a stay that stand on that day: managers. How many were ended. */
    int end(Actor actor, String residency, LocalDate day);

    /** What became of it. */
    sealed interface Saving {
        record Saved(Demonstrator demonstrator) implements Saving {}

        /** Somebody else changed it meanwhile. */
        record Lost(Demonstrator current) implements Saving {}

        /** A field is off; the key is of a text such as {@code demonstrator.notHosted}. */
        record Invalid(String field, String key) implements Saving {}

        /** This actor may not. */
        record Refused() implements Saving {}

        /** No such stay or demonstrator. */
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
