// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import org.faisceau.kernel.api.Slice;
import org.faisceau.sourcing.api.Campaign;

/** What the list shows. */
record CampaignList(Slice<Campaign> slice, int count, Names names, CampaignFilters filters, boolean mayOpen, boolean mayErase) {
    boolean isEmpty() {
        return slice.items().isEmpty();
    }
}
