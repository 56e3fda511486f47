// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.rules.api.Rule;

/**
 * Something that the guard wants looked at. It accuses nobody: there may be good reasons.
 *
 * @param contracts those it speaks of, oldest first
 * @param sum of their known amounts
 * @param whole of all lots of the consultation, for {@link Kind#LOTS}; the sum again otherwise
 * @param rule the row of the book it is held against; empty where it is a condition without a number
 */
public record Finding(Kind kind, List<Contract> contracts, Euros sum, Euros whole, Optional<Rule> rule) {
    /** What was seen. */
    public enum Kind {
        /** The same operator, again and again, without competition. */
        OPERATOR,
        /** Purchases of one sort, each below a ceiling that they reach together. */
        SPLIT,
        /** Lots awarded without competition that are more of their consultation than the book allows. */
        LOTS
    }

    public Finding {
        contracts = List.copyOf(contracts);
    }

    public boolean isAbout(Contract contract) {
        return contracts.stream().anyMatch(one -> one.id().equals(contract.id()));
    }

    /** What the sum is of the whole, per mille. */
    public int share() {
        return whole.cents() == 0 ? 0 : (int) (sum.cents() * 1000 / whole.cents());
    }
}
