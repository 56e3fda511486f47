// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.api.Solution;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Compares needs with solutions, and says why. Reads what the actor may read, writes nothing; the same question gives the same answer. The
 * name of who offers or buys gives no points. A rank is no judgement: the words of a sheet are compared, not what a solution is worth.
 * Every thread.
 */
@ProviderType
public interface Matches {
    /** The most records compared at once: those that share most words. */
    int COMPARED_MOST = 300;

    /**
     * Solutions beside a need.
     *
     * @return empty where the need is unknown or hidden, the module of needs is stopped, or who asks belongs to a company
     */
    Optional<Matched> solutions(Actor actor, String need, MatchQuery query);

    /** Solutions beside the words of the query alone; nothing where it has none, or who asks belongs to a company. */
    Matched solutions(Actor actor, MatchQuery query);

    /**
     * Published solutions that hold all words of a text, in their form or in one that means the same; of what more than some hundreds hold, those
     * the index finds nearest. Who offers one has no part in it.
     *
     * @param since changed on that day or later, the latest first; empty for whenever, best first
     * @return empty while the index is not open yet; nothing where the text has no word, or who asks belongs to a company
     */
    Optional<List<Solution>> holding(Actor actor, String text, Optional<LocalDate> since);

    /** False while the index is not open yet: nothing is compared then. */
    boolean isReady();

    /**
     * One solution beside a need, whether or not it shares a word with it or a filter leaves it out.
     *
     * @return empty where one of them is unknown or hidden
     */
    Optional<Match> solution(Actor actor, String need, String solution, MatchQuery query);

    /**
     * Needs beside a solution: those published that this actor reads.
     *
     * @return empty where the solution is unknown, hidden or that of another company, or the module of needs is stopped
     */
    Optional<Matched> needs(Actor actor, String solution, MatchQuery query);

    /** True where {@link #solutions} answers this actor of a need that it reads. */
    boolean mayCompare(Actor actor);

    /** True where {@link #needs} answers this actor of that solution. */
    boolean mayCompare(Actor actor, String solution);

    /** True where an operator's model adds points, see {@link MatchCriterion#MODEL}. */
    boolean hasModel();
}
