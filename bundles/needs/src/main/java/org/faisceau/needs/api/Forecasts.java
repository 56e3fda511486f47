// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Purchase forecasts by authority, year and quarter. A forecast is a need of kind {@link NeedKind#FORECAST}; it stands in the quarter in
 * which its consultation is planned to be published. Each actor reads those needs that the register shows; where a buyer stays anonymous,
 * its forecasts stand in no plan but its own people's. Nothing in a plan binds the authority. Every thread.
 */
@ProviderType
public interface Forecasts {
    /** Authorities whose plans are told at once. */
    int AUTHORITIES_MAX = 1000;

    /**
     * The plans of a year, by authority in no order, at most {@link #AUTHORITIES_MAX}; those without a forecast are absent.
     *
     * @param organisation that one alone; empty for all
     * @param year 1900 to 2199
     */
    List<PlanYear> years(Actor actor, String organisation, int year);

    /**
     * The forecasts of a year by the day of their planned publication, abandoned ones left out.
     *
     * @param organisation that one alone; empty for all
     * @param after what {@link Slice#next()} said; empty for the first page
     * @param limit 1 to 200
     */
    Slice<Need> lines(Actor actor, String organisation, int year, String after, int limit);

    /** How many open forecasts of that authority have no planned publication, so that no plan shows them. */
    int undated(Actor actor, String organisation);

    /** What changed since the year before: since its kept plan, else since its forecasts as they are. Empty for strangers, and where there is nothing to compare with. */
    List<PlanChange> changes(Actor actor, String organisation, int year);

    /** Whether a year's plan was kept, for the authority and managers; empty for others. */
    Optional<KeptPlan> kept(Actor actor, String organisation, int year);

    /** True where this actor may keep that authority's plans. */
    boolean mayKeep(Actor actor, String organisation);

    /** Keeps a year's forecasts as they are, in place of what was kept before: all of them. */
    Keeping keep(Actor actor, String organisation, int year, int seenVersion);

    /** What became of it. */
    sealed interface Keeping {
        /** Kept. */
        record Done(KeptPlan plan) implements Keeping {}

        /** Somebody else kept them meanwhile. */
        record Lost() implements Keeping {}

        /** There is no forecast to keep. */
        record Nothing() implements Keeping {}

        /** This actor may not. */
        record Refused() implements Keeping {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<Nothing, T> nothing, Function<Refused, T> refused) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            return this instanceof Nothing it ? nothing.apply(it) : refused.apply((Refused) this);
        }
    }
}
