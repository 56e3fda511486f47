// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Visit;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.Purchases;

/** The latest contracts of some record, for a panel on its page. */
record ContractFeed(Purchases purchases, Namer namer) {
    private static final int LINES = 6;
    private static final int COUNT_MOST = 2000;

    /** @param more address of the list of all; the whole is empty where there is none yet */
    Optional<Content> of(Visit visit, ContractFilter filter, String more) {
        var page = purchases.page(visit.actor(), filter, ContractOrder.LATEST, "", LINES);
        if (page.items().isEmpty()) return Optional.empty();
        var lines = namer.names(visit.actor(), visit.locale()).lines(page.items());
        return Optional.of(new StaticTemplates().contractFeed(visit.words(ContractFeed.class), lines, purchases.count(visit.actor(), filter, COUNT_MOST), more));
    }
}
