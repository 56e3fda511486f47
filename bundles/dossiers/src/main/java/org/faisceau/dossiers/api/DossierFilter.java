// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.Set;

/**
 * What is looked for.
 *
 * @param text part of title or reference; empty for all
 * @param states empty for all
 * @param buyers identifiers; empty for all
 * @param companies identifiers; empty for all
 * @param about identifiers of a solution or need that they are about; empty for all
 * @param labels one of these at least; empty for all; a company, which sees none, finds nothing by them
 * @param withExercises false to leave them out
 */
public record DossierFilter(String text, Set<DossierState> states, Set<String> buyers, Set<String> companies, Set<String> about, Set<String> labels, boolean withExercises) {
    public DossierFilter {
        states = Set.copyOf(states);
        buyers = Set.copyOf(buyers);
        companies = Set.copyOf(companies);
        about = Set.copyOf(about);
        labels = Set.copyOf(labels);
    }

    public static DossierFilter all() {
        return new DossierFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), true);
    }

    public DossierFilter withText(String part) {
        return new DossierFilter(part, states, buyers, companies, about, labels, withExercises);
    }

    public DossierFilter withAbout(String id) {
        return new DossierFilter(text, states, buyers, companies, Set.of(id), labels, withExercises);
    }

    public DossierFilter withBuyers(Set<String> some) {
        return new DossierFilter(text, states, some, companies, about, labels, withExercises);
    }

    public DossierFilter withCompanies(Set<String> some) {
        return new DossierFilter(text, states, buyers, some, about, labels, withExercises);
    }

    public DossierFilter withStates(Set<DossierState> some) {
        return new DossierFilter(text, some, buyers, companies, about, labels, withExercises);
    }

    public DossierFilter withLabels(Set<String> some) {
        return new DossierFilter(text, states, buyers, companies, about, some, withExercises);
    }

    public DossierFilter withoutExercises() {
        return new DossierFilter(text, states, buyers, companies, about, labels, false);
    }
}
