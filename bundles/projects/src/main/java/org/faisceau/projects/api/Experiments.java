// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/** The experiments of projects: read by who reads the project, written by who changes it. Every thread. */
@ProviderType
public interface Experiments {
    /** Characters of a series. */
    int SERIES_MAX = 100;
    /** Characters of a unit. */
    int UNIT_MAX = 30;
    /** Measures of one experiment. */
    int MEASURES_MOST = 5000;
    /** Decisions before the latest that are shown. */
    int EARLIER_MOST = 100;
    /** Measures taken at once. */
    int TAKEN_MOST = 1000;

    /**
     * One page of the list.
     *
     * @param byTitle by title where true, else what was changed last first
     * @param limit 1 to 200
     * @throws IllegalArgumentException where the cursor is one of another order
     */
    Slice<Experiment> page(Actor actor, ExperimentFilter filter, boolean byTitle, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}, 1 to 10000. */
    int count(Actor actor, ExperimentFilter filter, int most);

    /** Empty where unknown, binned or hidden from this actor. */
    Optional<Experiment> find(Actor actor, String id);

    /** Several at once, by identifier; unknown, binned and hidden ones are absent. */
    Map<String, Experiment> findAll(Actor actor, Collection<String> ids);

    Written<Experiment> add(Actor actor, String project, Experiment.Content content);

    /** Changes one that is open; {@link Written.Invalid} of one that is stopped or bought. */
    Written<Experiment> change(Actor actor, String id, int seenVersion, Experiment.Content content);

    /**
     * Decides, in the name of the actor; {@link Written.Invalid} without result.
     *
     * @param until the last day of one that is extended: not before today, and after the last day it had; not looked at otherwise
     */
    Written<Experiment> decide(Actor actor, String id, int seenVersion, Experiment.Verdict verdict, String reason, Optional<LocalDate> until);

    /** Takes the decision back that ended it, for a reason; the history keeps it. {@link Written.Invalid} of one that is open. */
    Written<Experiment> reopen(Actor actor, String id, int seenVersion, String reason);

    /** The decisions before the latest, oldest first; at most {@link #EARLIER_MOST}. */
    List<Experiment.Decision> earlier(Actor actor, String id);

    Written<Experiment> bin(Actor actor, String id, int seenVersion);

    /** What was measured, by series, then by day; empty where the experiment is hidden. */
    List<Measure> measures(Actor actor, String id);

    /**
     * Takes measures; one of a day and series that has one already takes its place, and the journal keeps what stood there. The experiment gets a
     * version, so that nobody decides on measures that were others; none where all were there already. {@link Written.Invalid} of
     * {@code measures} where it is stopped or bought, would have more than {@link #MEASURES_MOST}, where a day is to come, or a unit is another than
     * the series has.
     *
     * @param some at most {@link #TAKEN_MOST}; of two of one day and series the later one counts
     */
    Written<Taken> take(Actor actor, String id, int seenVersion, List<Measure> some);

    /**
     * What became of measures.
     *
     * @param experiment as it is now
     * @param fresh how many were new
     * @param changed how many took another's place
     * @param same how many were there already
     */
    record Taken(Experiment experiment, int fresh, int changed, int same) {}
}
