// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import org.faisceau.kernel.api.Slice;
import org.faisceau.network.api.Structure;

/** What the list of structures shows. */
record StructureList(Slice<Structure> slice, int count, StructureFilters filters, boolean mayWrite, boolean isLeading) {
    boolean isEmpty() {
        return slice.items().isEmpty();
    }
}
