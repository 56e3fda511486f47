// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.time.Instant;
import org.faisceau.challenges.api.Edition;
import org.faisceau.kernel.api.Slice;

/** What the list of editions shows. */
record EditionList(Slice<Edition> slice, int count, EditionFilters filters, boolean mayWrite, Instant now) {
    boolean isEmpty() {
        return slice.items().isEmpty();
    }
}
