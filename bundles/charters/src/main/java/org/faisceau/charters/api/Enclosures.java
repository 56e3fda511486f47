// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.util.List;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.StoredFile;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Papers of charters, of a lab's opening (which belong to the lab), of stays, of evidence and of what Ecolab was asked. Those of a stay are
 * read by the authority and the company, the others by who reads the lab; managers join and remove them, a company those of its open
 * application. Every thread.
 */
@ProviderType
public interface Enclosures {
    /** The word by which a piece of evidence owns papers. */
    String PROOF = "proof";
    /** The word by which a request to Ecolab owns papers. */
    String SUPPORT = "support";
    /** Of one record. */
    int MOST = 20;
    /** Bytes of one. */
    long SIZE_MAX = 20_000_000;

    /** Those of a record, the first one first; empty where it is unknown or hidden. */
    List<Enclosure> of(Actor actor, Ref owner);

    /** Those of all records of a lab that this actor may read, by their record; at most 2 000. */
    List<Enclosure> ofLab(Actor actor, String lab);

    /** True where this actor may join and remove papers of that record: managers, and a company those of its application while nothing is decided. */
    boolean mayWrite(Actor actor, Ref owner);

    /** Joins one that {@code store.files()} keeps; one that was there takes the new name. */
    Joining join(Actor actor, Ref owner, StoredFile file);

    /** Removes one; it can be brought back for a day. */
    Joining remove(Actor actor, Ref owner, String hash);

    /** Brings one back. */
    Joining restore(Actor actor, Ref owner, String hash);

    /** What became of it. */
    sealed interface Joining {
        record Done(Enclosure paper) implements Joining {}

        /** {@link #MOST} are there. */
        record Full() implements Joining {}

        /** This actor may not. */
        record Refused() implements Joining {}

        /** No such record or paper. */
        record Unknown() implements Joining {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Full, T> full, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Full it) return full.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
