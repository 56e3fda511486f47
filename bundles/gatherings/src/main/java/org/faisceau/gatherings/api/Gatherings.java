// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The register of gatherings. Managers read all; others read those that were opened, those they answer for, those
 * they have a task of and those their organisation is asked to mentor. Managers and the owner of one
 * lead it. Every thread.
 */
@ProviderType
public interface Gatherings {
    /** Characters. */
    int TITLE_MAX = 200;
    /** Characters. */
    int TEXT_MAX = 4000;
    /** Heads of each audience. */
    int EXPECTED_MOST = 2000;

    /**
     * One page of the list; what lies in the bin is absent.
     *
     * @param limit 1 to 200
     * @throws IllegalArgumentException when the cursor is one of another order
     */
    Slice<Gathering> page(Actor actor, GatheringFilter filter, GatheringOrder order, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}, 1 to 10000. */
    int count(Actor actor, GatheringFilter filter, int most);

    /** One gathering; empty where unknown, binned or hidden from this actor. */
    Optional<Gathering> find(Actor actor, GatheringId id);

    /** Several at once; unknown ones are absent. */
    Map<GatheringId, Gathering> findAll(Actor actor, Collection<GatheringId> ids);

    /**
     * Those within these days that this actor answers for or comes to as a guest, by day; what lies in the bin is absent.
     *
     * @param limit 1 to 1000; beyond it the latest days are left out
     */
    List<Gathering> own(Actor actor, Period days, int limit);

    /** Writes a new one down, for a day that is not past. */
    Written plan(Actor actor, Gathering.Content content);

    /** Writes down one that took place, as held. Its day is past. */
    Written recordHeld(Actor actor, Gathering.Content content);

    /** Changes what is written of it; to a day that is not past. */
    Written change(Actor actor, GatheringId id, int seenVersion, Gathering.Content content);

    /**
     * Takes a step; none to held before its day.
     *
     * @param reason needed where {@link GatheringState#asksReason} says so
     */
    Written move(Actor actor, GatheringId id, int seenVersion, GatheringState to, String reason);

    /** Puts one that is planned or cancelled in the bin. */
    Written bin(Actor actor, GatheringId id, int seenVersion);

    /** What is unusual about one that is to be, as it is written down: its day, its length, those it is prepared for. Empty once it was held, and where its format is gone. */
    List<Concern> concerns(Gathering gathering);

    /** Public holidays of those days, as plans reckon them. @param days at most a year */
    Set<LocalDate> holidays(Period days);

    boolean mayMove(Actor actor, Gathering gathering, GatheringState to);

    /** True where this actor may write new ones down. */
    boolean mayPlan(Actor actor);

    /** True where this actor takes part in its workshop: who leads it, and its mentor. */
    boolean mayStudy(Actor actor, Gathering gathering);

    /** True where this actor leads it: changes it, its plan, its people. */
    boolean mayLead(Actor actor, Gathering gathering);

    boolean mayBin(Actor actor, Gathering gathering);
}
