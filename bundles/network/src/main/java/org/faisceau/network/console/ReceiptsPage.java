// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Slice;
import org.faisceau.network.api.Fetching;
import org.faisceau.network.api.Receipts;
import org.faisceau.network.api.Received;
import org.faisceau.network.api.TrustedLabs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The records of other Living-Labs, narrowed and sorted as the address says. */
@Component
public final class ReceiptsPage implements Page {
    private static final Columns COLUMNS = Columns.of("received").fixed("title").sorted("title").shown("part").shown("lab").shown("own").shown("changed").sorted("changed").hidden("receivedOn");
    private static final int LINES = 25;
    private static final int COUNT_MOST = 2000;
    private final Receipts receipts;
    private final TrustedLabs keys;
    private final Kinds kinds;
    private final Fetching fetching;

    @Activate
    public ReceiptsPage(@Reference Receipts receipts, @Reference TrustedLabs keys, @Reference Kinds kinds, @Reference Fetching fetching) {
        this.receipts = receipts;
        this.keys = keys;
        this.kinds = kinds;
        this.fetching = fetching;
    }

    @Override
    public Address address() {
        return Address.of("network/received");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ReceiptsPage.class);
        var filter = ReceivedFilters.filter(visit);
        Slice<Received> slice;
        try {
            slice = receipts.page(visit.actor(), filter, ReceivedFilters.order(visit), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var list = new ReceivedList(slice, receipts.count(visit.actor(), filter, COUNT_MOST), ReceivedFilters.of(visit, words, receipts, keys, kinds), keys.mayRead(visit.actor()), fetching.isLeading());
        return Answer.screen(words.say("tab.received"), new StaticTemplates().receipts(visit, words, list, kinds, visit.columns(COLUMNS)));
    }
}
