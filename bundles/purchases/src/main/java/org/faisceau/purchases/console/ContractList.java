// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import org.faisceau.kernel.api.Slice;

/**
 * What the list shows.
 *
 * @param count of all that match, up to {@link #COUNT_MOST}
 */
record ContractList(Slice<ContractLine> slice, int count, ContractSearch search, boolean mayAdd) {
    static final int COUNT_MOST = 2000;

    boolean isEmpty() {
        return slice.items().isEmpty();
    }

    boolean isCountedWhole() {
        return count < COUNT_MOST;
    }
}
