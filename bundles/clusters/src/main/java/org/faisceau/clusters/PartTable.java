// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    Optional<String> cluster(Reading tx, Actor actor, String owner);

    List<R> of(Reading tx, String owner);

    Optional<R> find(Reading tx, String id, boolean isThere);

    void insert(Writing tx, R one);

    /** Its next version; false where somebody was faster. */
    boolean update(Writing tx, R one);

    void turn(Writing tx, String id, long removedAt);

    R record(String id, String owner, C content, int version);

    String owner(R one);

    int version(R one);

    /** What the history says of it. */
    String said(R one);

    /** What is off; empty where nothing is. */
    Optional<Written.Invalid<R>> fault(C content, LocalDate today);
}
