// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.api;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Clusters and what belongs to them. Whoever has an account reads them, managers write. Every thread. */
@ProviderType
public interface Clusters {
    /** The most that are listed. */
    int MOST = 100;
    /** Records of one kind under one owner. */
    int PARTS_MOST = 2000;
    /** The first year anything may be of. */
    int YEAR_LEAST = 1950;
    /** Characters. */
    int LINE_MAX = 300;
    /** Characters. */
    int TEXT_MAX = 4000;
    /** People at one meeting. */
    int HEADS_MOST = 5000;
    /** Of one support: a working year. */
    int MINUTES_MOST = 100_000;

    /** All, the first recorded first. */
    List<Cluster> list(Actor actor);

    /** One; empty where unknown, hidden or in the bin. */
    Optional<Cluster> find(Actor actor, String id);

    /** Records one; an organisation is one cluster at most. */
    Written<Cluster> add(Actor actor, Cluster.Content content);

    /** Writes what it is anew. */
    Written<Cluster> change(Actor actor, String id, int seenVersion, Cluster.Content content);

    /** Puts one in the bin. */
    Written<Cluster> bin(Actor actor, String id, int seenVersion);

    /** True where this actor writes. */
    boolean mayWrite(Actor actor);

    /** Members by cluster, the latest year first. */
    Kept<Member, Member.Content> members();

    /** Groups by cluster, by name. */
    Kept<Circle, Circle.Content> circles();

    /** Meetings by group, the latest first. */
    Kept<Sitting, Sitting.Content> sittings();

    /** Decisions by meeting, the first first. */
    Kept<Decision, Decision.Content> decisions();

    /** Support by cluster, the latest first. */
    Kept<Aid, Aid.Content> aids();
}
