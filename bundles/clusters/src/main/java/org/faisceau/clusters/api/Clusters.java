// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Clusters and what belongs to them. Whoever has an account reads them, support given line by line apart; managers write. Every thread. */
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

    /** How long what was removed can be brought back. */
    int REMOVED_DAYS = 30;

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

    /** Support by cluster, the latest first: to who may read it line by line, else what the actor’s own organisation was given. */
    Kept<Aid, Aid.Content> aids();

    /** True where this actor reads the support of that cluster line by line: managers, and the organisation that the cluster is. */
    boolean mayReadAids(Actor actor, Cluster cluster);

    /** The support that a cluster gave in sums, by form, then by year; whoever reads the cluster reads them. */
    List<Given> given(Actor actor, String cluster);

    /** Meetings by group of a cluster; a group that never met is absent. */
    Map<String, Integer> meetings(Actor actor, String cluster);

    /** All decisions of a group by meeting, the first first; a meeting without one is absent. */
    Map<String, List<Decision>> decisionsOf(Actor actor, String circle);

    /**
     * Decisions that no need came of, of the earliest meeting first; for managers, empty for others.
     *
     * @param since of meetings on that day and later
     * @param most 1 to {@link #PARTS_MOST}
     */
    List<Waiting> waiting(Actor actor, LocalDate since, int most);

    /**
     * Support of one form in one year.
     *
     * @param minutes all of it together
     */
    record Given(Aid.Form form, int year, int count, long minutes) {}

    /** A decision that no need came of. */
    record Waiting(String decision, String decided, LocalDate heldOn, String cluster, String circle, String circleName) {
        /** The page of its group. */
        public String address() {
            return "/clusters/" + cluster + "/groups/" + circle;
        }
    }
}
