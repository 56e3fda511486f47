// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.util.List;
import java.util.Optional;

/**
 * One row of a signed file, held against the book.
 *
 * @param before the row as it is here; empty for a new one
 */
public record RuleFileLine(Fate fate, Optional<Rule> before, Rule after, List<FieldDifference> differences) {
    public RuleFileLine {
        differences = List.copyOf(differences);
    }

    /** What becomes of it. */
    public enum Fate {
        NEW,
        CHANGED,
        SAME,
        /** Written here: the file never overwrites it. */
        LOCAL,
        /** Another proposal about it waits. */
        WAITING
    }

    /** True where it would be proposed. */
    public boolean isProposed() {
        return fate == Fate.NEW || fate == Fate.CHANGED;
    }
}
