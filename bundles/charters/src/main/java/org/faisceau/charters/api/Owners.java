// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.util.Map;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Who answers for each obligation of a lab: a function, never a person’s name. Who reads a lab reads them, managers write. Every thread. */
@ProviderType
public interface Owners {
    /** By the words of obligations; those that nobody answers for are absent. */
    Map<String, Owner> of(Actor actor, String lab);

    /**
     * Writes who answers for one; blank for nobody.
     *
     * @param name at most {@link Labs#LINE_MAX} characters
     * @param seenVersion 0 where nobody answered for it
     */
    Owning own(Actor actor, String lab, String obligation, int seenVersion, String name);

    /** Who answers for one, such as « direction des achats ». */
    record Owner(String name, int version) {}

    /** What became of it. */
    sealed interface Owning {
        record Done() implements Owning {}

        /** Somebody else wrote meanwhile. */
        record Lost(Owner current) implements Owning {}

        /** This actor may not. */
        record Refused() implements Owning {}

        /** No such lab or obligation. */
        record Unknown() implements Owning {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
