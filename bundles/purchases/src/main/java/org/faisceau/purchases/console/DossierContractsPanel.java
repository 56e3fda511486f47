// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The contracts that came from a dossier, on its page. */
@Component
public final class DossierContractsPanel implements Panel {
    private static final int LINES = 6;
    private static final int COUNT_MOST = 2000;
    private final Purchases purchases;
    private final Namer namer;

    @Activate
    public DossierContractsPanel(@Reference Purchases purchases, @Reference Namer namer) {
        this.purchases = purchases;
        this.namer = namer;
    }

    @Override
    public String id() {
        return "purchases.dossier";
    }

    @Override
    public String kind() {
        return "dossier";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(DossierContractsPanel.class).say("menu.purchases");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var filter = ContractFilter.all().with(Facet.ORIGIN, ref.toString());
        var page = purchases.page(visit.actor(), filter, ContractOrder.LATEST, "", LINES);
        if (page.items().isEmpty()) return Optional.empty();
        var lines = namer.names(visit.actor(), visit.locale()).lines(page.items());
        return Optional.of(new StaticTemplates().contractFeed(visit.words(DossierContractsPanel.class), lines, purchases.count(visit.actor(), filter, COUNT_MOST), "/purchases?origin=" + ref));
    }
}
