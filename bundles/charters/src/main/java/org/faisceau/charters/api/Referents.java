// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The coordinators of Living-Labs. Who reads a lab knows since when there is one; managers know who, and write. Every thread. */
@ProviderType
public interface Referents {
    /** Those of a lab, the latest first, at most 100; empty where the lab is unknown or hidden. The person is empty for who is no manager. */
    List<Referent> of(Actor actor, String lab);

    /** Puts somebody in charge; several may be at once. */
    Naming name(Actor actor, String lab, String person, String act, LocalDate from, Optional<LocalDate> until);

    /** Says until when. */
    Naming end(Actor actor, String id, int seenVersion, Optional<LocalDate> until);

    /** What became of it. */
    sealed interface Naming {
        record Done(Referent referent) implements Naming {}

        /** Somebody else wrote meanwhile. */
        record Lost(Referent current) implements Naming {}

        /** A field is off; the key is of a text such as {@code referent.endsBefore}. */
        record Invalid(String field, String key) implements Naming {}

        /** This actor may not. */
        record Refused() implements Naming {}

        /** No such lab or coordinator. */
        record Unknown() implements Naming {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<Invalid, T> invalid, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
