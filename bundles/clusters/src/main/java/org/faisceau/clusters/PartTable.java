// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/**
 * Records of one kind in rows; one that was taken away stays, and is shown no more.
 *
 * @param <R> the records
 * @param <C> what people write of one
 */
interface PartTable<R, C> {
    /** Its word in the history of the cluster. */
    String word();

    /** The cluster that an owner belongs to, as this actor may read it; empty for none. */
    Optional<Cluster> cluster(Reading tx, Actor actor, String owner);

    /** False for what this actor may not read of a cluster that it reads. */
    default boolean mayRead(Actor actor, Cluster cluster, R one) {
        return true;
    }

    List<R> of(Reading tx, String owner);

    /** How many an owner has. */
    int count(Reading tx, String owner);

    Optional<R> find(Reading tx, String id, boolean isThere);

    void insert(Writing tx, R one);

    /** Its next version; false where somebody was faster. */
    boolean update(Writing tx, R one);

    /** Its next version, away since that moment, or back where it is 0; false where somebody was faster. */
    boolean turn(Writing tx, String id, int version, long removedAt);

    R record(String id, String owner, C content, int version);

    String owner(R one);

    int version(R one);

    /** What the history says of it: all that people wrote. */
    String said(R one);

    /** What is off; empty where nothing is. */
    Optional<Written.Invalid<R>> fault(C content, LocalDate today);

    /** What people wrote of it. */
    C content(R one);

    /** The organisation that it names; empty where none can be. */
    default Optional<String> organisation(C content) {
        return Optional.empty();
    }

    /** The code of the theme that it names; empty for none. */
    default String sector(C content) {
        return "";
    }

    /** What is off beside the others that are there; empty where nothing is. */
    default Optional<Written.Invalid<R>> clash(Reading tx, R one) {
        return Optional.empty();
    }
}
