// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Evidence by hand, for what no module tells. Who reads a lab reads it; managers bring it and take it back. Every thread. */
@ProviderType
public interface Proofs {
    /** The most that one obligation of one lab shows. */
    int MOST = 500;

    /** Those of one obligation, the latest day first, at most {@link #MOST}; empty where the lab is unknown or hidden. */
    List<Proof> of(Actor actor, String lab, String obligation);

    /** One that counts; empty where unknown, hidden or taken back. */
    Optional<Proof> find(Actor actor, String id);

    /** Brings one. */
    Proving bring(Actor actor, String lab, Proof.Content content);

    /** Takes one back. */
    Proving takeBack(Actor actor, String id);

    /** Brings back one that was taken back. */
    Proving restore(Actor actor, String id);

    /** What became of it. */
    sealed interface Proving {
        record Done(Proof proof) implements Proving {}

        /** A field is off; the key is of a text such as {@code proof.tooEarly}. */
        record Invalid(String field, String key) implements Proving {}

        /** This actor may not. */
        record Refused() implements Proving {}

        /** No such lab, obligation or piece. */
        record Unknown() implements Proving {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Invalid, T> invalid, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
