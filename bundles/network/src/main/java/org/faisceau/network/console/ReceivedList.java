// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import org.faisceau.kernel.api.Slice;
import org.faisceau.network.api.Received;

/** What the list of records of other Living-Labs shows. */
record ReceivedList(Slice<Received> slice, int count, ReceivedFilters filters, boolean mayLead, boolean isLeading) {
    boolean isEmpty() {
        return slice.items().isEmpty();
    }
}
