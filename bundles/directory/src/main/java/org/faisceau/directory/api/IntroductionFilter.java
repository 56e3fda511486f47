// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Ref;

/**
 * What a list of introductions is narrowed by; what is empty lets all pass, filters add up.
 *
 * @param text part of the name of either side
 * @param about a need, a solution, or an organisation that is one of its sides
 * @param year in which they were made, from 1000 to 8999; 0 for all, made or not
 * @param waiting true for those alone that wait for an answer of the actor's organisation; of any side for a manager
 */
public record IntroductionFilter(
        String text, Set<IntroductionState> states, Set<IntroductionOutcome> outcomes, Optional<Ref> about, int year, boolean waiting) {
    public IntroductionFilter {
        states = Set.copyOf(states);
        outcomes = Set.copyOf(outcomes);
    }

    public static IntroductionFilter all() {
        return new IntroductionFilter("", Set.of(), Set.of(), Optional.empty(), 0, false);
    }

    public IntroductionFilter withStates(Set<IntroductionState> some) {
        return new IntroductionFilter(text, some, outcomes, about, year, waiting);
    }

    public IntroductionFilter about(Ref ref) {
        return new IntroductionFilter(text, states, outcomes, Optional.of(ref), year, waiting);
    }

    public IntroductionFilter waitingOnly() {
        return new IntroductionFilter(text, states, outcomes, about, year, true);
    }
}
