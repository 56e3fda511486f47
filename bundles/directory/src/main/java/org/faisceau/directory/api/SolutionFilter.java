// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.Set;

/**
 * What a list of solutions is narrowed by; an empty set or text lets all pass, filters add up.
 *
 * @param text part of the title, of a keyword or of the organisation's name
 * @param themes codes; one in common is enough
 * @param labels words of a label's name and year, all of one label: « Greentech 2024 »
 * @param trlLeast 1 to 9; 0 for all
 * @param stale true for those alone that nobody confirmed for long
 */
public record SolutionFilter(
        String text,
        Set<String> themes,
        Set<InnovationType> types,
        Set<SolutionState> states,
        Set<ClassificationStep> steps,
        Set<String> organisations,
        String labels,
        int trlLeast,
        boolean stale) {
    public SolutionFilter {
        themes = Set.copyOf(themes);
        types = Set.copyOf(types);
        states = Set.copyOf(states);
        steps = Set.copyOf(steps);
        organisations = Set.copyOf(organisations);
    }

    public static SolutionFilter all() {
        return new SolutionFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "", 0, false);
    }

    public SolutionFilter withText(String part) {
        return new SolutionFilter(part, themes, types, states, steps, organisations, labels, trlLeast, stale);
    }

    public SolutionFilter withStates(Set<SolutionState> some) {
        return new SolutionFilter(text, themes, types, some, steps, organisations, labels, trlLeast, stale);
    }

    public SolutionFilter withThemes(Set<String> codes) {
        return new SolutionFilter(text, codes, types, states, steps, organisations, labels, trlLeast, stale);
    }

    public SolutionFilter withOrganisations(Set<String> ids) {
        return new SolutionFilter(text, themes, types, states, steps, ids, labels, trlLeast, stale);
    }

    public SolutionFilter staleOnly() {
        return new SolutionFilter(text, themes, types, states, steps, organisations, labels, trlLeast, true);
    }
}
