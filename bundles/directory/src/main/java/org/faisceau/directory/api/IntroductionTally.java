// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.Map;

/**
 * How many introductions of a company were made.
 *
 * @param company identifier of the organisation
 * @param made of these, whatever came of them; 1 or more
 * @param outcomes what came of how many of them; those not concluded yet are absent
 */
public record IntroductionTally(String company, int made, Map<IntroductionOutcome, Integer> outcomes) {
    public IntroductionTally {
        outcomes = Map.copyOf(outcomes);
    }

    /** How many had that outcome, 0 or more. */
    public int of(IntroductionOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
