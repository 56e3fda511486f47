// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.network.api.Fetching;
import org.faisceau.network.api.Receipts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** For who leads the network: all Living-Labs whose bundles were taken in, by step of their opening. */
@Component
public final class OverviewPage implements Page {
    private static final Columns COLUMNS = Columns.of("standings").fixed("lab").shown("step").shown("charterEnd").shown("commitments").classed("number").shown("events").classed("number").shown("contracts").classed("number").shown("supports").classed("number").shown("changed");
    private final Receipts receipts;
    private final Kinds kinds;
    private final Fetching fetching;

    @Activate
    public OverviewPage(@Reference Receipts receipts, @Reference Kinds kinds, @Reference Fetching fetching) {
        this.receipts = receipts;
        this.kinds = kinds;
        this.fetching = fetching;
    }

    @Override
    public Address address() {
        return Address.of("network/overview").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(OverviewPage.class);
        if (!fetching.isLeading()) return Answer.refused(words.say("overview.notLeading"));
        var all = Standing.all(visit.actor(), visit.query("text"), receipts, kinds, visit.locale());
        return Answer.screen(words.say("tab.overview"), new StaticTemplates().overview(visit, words, all, Form.blank().with("text", visit.query("text")), visit.columns(COLUMNS)));
    }
}
