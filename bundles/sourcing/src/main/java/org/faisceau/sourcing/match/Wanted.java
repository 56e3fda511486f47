// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.search.api.Shortlist.Term;
import org.faisceau.sourcing.api.Conclusion.Offer;

/**
 * What is looked for; what is empty gives no criterion.
 *
 * @param terms words, weightiest first
 * @param vocabulary words of its place in the common procurement vocabulary, from the leaf up
 * @param themes that give points
 * @param territory where it is needed, in words
 * @param offer what a campaign found of the market
 * @param likeness what a model says of each that is compared, by identifier
 */
public record Wanted(List<Term> terms, List<List<Term>> vocabulary, Set<String> themes, String territory, Optional<Offer> offer, Optional<Map<String, Double>> likeness) {
    public Wanted {
        terms = List.copyOf(terms);
        vocabulary = vocabulary.stream().map(List::copyOf).filter(level -> !level.isEmpty()).toList();
        themes = Set.copyOf(themes);
        likeness = likeness.map(Map::copyOf);
    }

    /** Words alone. */
    public static Wanted of(List<Term> terms) {
        return new Wanted(terms, List.of(), Set.of(), "", Optional.empty(), Optional.empty());
    }
}
