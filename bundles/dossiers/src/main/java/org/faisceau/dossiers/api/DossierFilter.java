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
 */
public record DossierFilter(String text, Set<DossierState> states, Set<String> buyers, Set<String> companies, Set<String> about) {
    public DossierFilter {
        states = Set.copyOf(states);
        buyers = Set.copyOf(buyers);
        companies = Set.copyOf(companies);
        about = Set.copyOf(about);
    }

    public static DossierFilter all() {
        return new DossierFilter("", Set.of(), Set.of(), Set.of(), Set.of());
    }

    public DossierFilter withText(String part) {
        return new DossierFilter(part, states, buyers, companies, about);
    }

    public DossierFilter withAbout(String id) {
        return new DossierFilter(text, states, buyers, companies, Set.of(id));
    }

    public DossierFilter withBuyers(Set<String> some) {
        return new DossierFilter(text, states, some, companies, about);
    }

    public DossierFilter withCompanies(Set<String> some) {
        return new DossierFilter(text, states, buyers, some, about);
    }

    public DossierFilter withStates(Set<DossierState> some) {
        return new DossierFilter(text, some, buyers, companies, about);
    }
}
