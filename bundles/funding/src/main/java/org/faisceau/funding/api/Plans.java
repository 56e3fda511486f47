// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.api;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/** Funding plans. Who wrote one and its organisation read and write it, managers all. Every thread. */
@ProviderType
public interface Plans {
    /** Characters of a title or a line. */
    int LINE_MAX = 200;
    /** Characters of a note. */
    int NOTE_MAX = 4000;
    /** Kinds of records that a plan can pay for, in the order in which a title is looked for. */
    List<String> SUBJECTS = List.of("project", "experiment", "challenge-application", "dossier", "need");
    /** The most lines of each side. */
    int LINES_MOST = 15;

    /**
     * One page of the list; what lies in the bin is absent.
     *
     * @param limit 1 to 200
     * @throws IllegalArgumentException where the cursor is one of another order
     */
    Slice<Plan> page(Actor actor, PlanFilter filter, PlanOrder order, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}, 1 to 10000. */
    int count(Actor actor, PlanFilter filter, int most);

    /** How many of those that this actor reads name each of these schemes, by its identifier; schemes that none names are absent. One look at the database. */
    Map<String, Integer> counts(Actor actor, Collection<String> schemes);

    /** Empty where unknown, binned or hidden from this actor. */
    Optional<Plan> find(Actor actor, String id);

    /** Titles of those that this actor reads, by identifier; others are absent. */
    Map<String, String> titles(Actor actor, Collection<String> ids);

    Written<Plan> add(Actor actor, Plan.Content content);

    Written<Plan> change(Actor actor, String id, int seenVersion, Plan.Content content);

    Written<Plan> bin(Actor actor, String id, int seenVersion);

    /** What is to be said of it: a difference first, then by scheme. */
    List<Remark> remarks(Plan.Content content, Locale locale);

    /** True where this actor may write a plan. */
    boolean mayAdd(Actor actor);
}
