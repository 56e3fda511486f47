// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import org.faisceau.dossiers.api.Dossier;
import org.faisceau.kernel.api.Slice;

/**
 * What the list shows.
 *
 * @param hasGaps true for a company: a page says what it misses
 */
record DossierList(Slice<Dossier> slice, int count, DossierNames names, DossierFilters filters, boolean mayOpen, boolean hasGaps) {
    boolean isEmpty() {
        return slice.items().isEmpty();
    }
}
