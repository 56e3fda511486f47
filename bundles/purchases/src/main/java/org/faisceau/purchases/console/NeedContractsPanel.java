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

/** The contracts that followed a need, on its page. */
@Component
public final class NeedContractsPanel implements Panel {
    private final ContractFeed feed;

    @Activate
    public NeedContractsPanel(@Reference Purchases purchases, @Reference Namer namer) {
        this.feed = new ContractFeed(purchases, namer);
    }

    @Override
    public String id() {
        return "purchases.need";
    }

    @Override
    public String kind() {
        return "need";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(NeedContractsPanel.class).say("menu.purchases");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return feed.of(visit, ContractFilter.all().with(Facet.NEED, ref.id()), "/purchases?need=" + ref.id());
    }
}
