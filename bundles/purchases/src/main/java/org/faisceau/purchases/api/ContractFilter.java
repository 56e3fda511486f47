// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.faisceau.kernel.api.Euros;

/**
 * What a list of contracts is narrowed to.
 *
 * @param text part of a subject, a number, or the name of a buyer or holder; empty narrows nothing
 * @param facets the values allowed by facet; an absent facet narrows nothing
 */
public record ContractFilter(String text, Map<Facet, Set<String>> facets, Optional<Euros> least, Optional<Euros> below) {
    public ContractFilter {
        facets = Map.copyOf(facets);
    }

    /** Narrows nothing. */
    public static ContractFilter all() {
        return new ContractFilter("", Map.of(), Optional.empty(), Optional.empty());
    }

    /** Those whose authority is in the directory: what the share and the guard read unless somebody asks for all. */
    public static ContractFilter tied() {
        return all().with(Facet.TIED, "YES");
    }

    public ContractFilter withText(String other) {
        return new ContractFilter(other, facets, least, below);
    }

    public ContractFilter with(Facet facet, String... values) {
        return with(facet, Set.of(values));
    }

    /** @param values empty: the facet narrows nothing */
    public ContractFilter with(Facet facet, Set<String> values) {
        var other = new TreeMap<>(facets);
        if (values.isEmpty()) other.remove(facet);
        else other.put(facet, Set.copyOf(values));
        return new ContractFilter(text, other, least, below);
    }

    public ContractFilter withAmount(Optional<Euros> from, Optional<Euros> until) {
        return new ContractFilter(text, facets, from, until);
    }
}
