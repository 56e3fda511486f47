// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.List;

/**
 * What one of two companies knows and the other does not.
 *
 * @param onlyOne oldest first, at most {@link Ledger#LIST_MOST}
 * @param onlyOther oldest first, at most {@link Ledger#LIST_MOST}
 * @param both how many both know
 */
public record Difference(List<Entry> onlyOne, List<Entry> onlyOther, int both) {
    public Difference {
        onlyOne = List.copyOf(onlyOne);
        onlyOther = List.copyOf(onlyOther);
    }

    public boolean isNone() {
        return onlyOne.isEmpty() && onlyOther.isEmpty();
    }
}
