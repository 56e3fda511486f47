// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The contracts that came from a campaign, on its page. */
@Component
public final class CampaignContractsPanel implements Panel {
    private final ContractFeed feed;

    @Activate
    public CampaignContractsPanel(@Reference Purchases purchases, @Reference Namer namer) {
        this.feed = new ContractFeed(purchases, namer);
    }

    @Override
    public String id() {
        return "purchases.campaign";
    }

    @Override
    public String kind() {
        return "campaign";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(CampaignContractsPanel.class).say("menu.purchases");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return feed.of(visit, ContractFilter.all().with(Facet.ORIGIN, ref.toString()), "/purchases?origin=" + ref);
    }
}
