// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.util.ArrayList;
import java.util.List;

/**
 * What a project is made of, each list in its order and without anything twice.
 *
 * @param partners at most {@link Projects#PARTS_MOST}, as the other lists
 * @param needs identifiers of needs
 * @param solutions identifiers of solutions of the directory
 */
public record Makeup(List<Partner> partners, List<String> needs, List<String> solutions, List<Member> team, List<Step> steps) {
    public Makeup {
        partners = List.copyOf(partners);
        needs = List.copyOf(needs);
        solutions = List.copyOf(solutions);
        team = List.copyOf(team);
        steps = List.copyOf(steps);
    }

    public static Makeup none() {
        return new Makeup(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Makeup withPartners(List<Partner> some) {
        return new Makeup(some, needs, solutions, team, steps);
    }

    public Makeup withNeeds(List<String> some) {
        return new Makeup(partners, some, solutions, team, steps);
    }

    public Makeup withSolutions(List<String> some) {
        return new Makeup(partners, needs, some, team, steps);
    }

    public Makeup withTeam(List<Member> some) {
        return new Makeup(partners, needs, solutions, some, steps);
    }

    public Makeup withSteps(List<Step> some) {
        return new Makeup(partners, needs, solutions, team, some);
    }

    /** A list with one more at its end. */
    public static <T> List<T> and(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }

    /** A list without one. */
    public static <T> List<T> without(List<T> some, T one) {
        return some.stream().filter(other -> !other.equals(one)).toList();
    }
}
