// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.match;

import java.util.List;
import org.faisceau.search.api.Shortlist.Term;

/** Words that are asked for together, and what a full answer to them weighs. */
final class Asked {
    /** A text of a hundred words is never answered in all of them: this many of the weightiest make a full answer. */
    private static final int FULL_ANSWER = 6;
    private final List<Term> terms;
    private final double full;

    Asked(List<Term> terms) {
        this.terms = terms;
        this.full = terms.stream().mapToDouble(Term::importance).sorted().skip(Math.max(0, terms.size() - FULL_ANSWER)).sum();
    }

    /** How far a profile answers: 0 for nothing, 1 for a full answer; more where it holds more than that. */
    double share(Spoken spoken) {
        if (full == 0) return 0;
        double sum = 0;
        for (var term : terms) sum += term.importance() * spoken.holds(term);
        return sum / full;
    }
}
