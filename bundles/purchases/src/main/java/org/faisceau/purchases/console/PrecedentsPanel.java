// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.Precedents;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What other Living-Labs bought of the same group, on a contract's page. */
@Component
public final class PrecedentsPanel implements Panel {
    private static final int LINES = 5;
    private final Purchases purchases;
    private final Precedents precedents;

    @Activate
    public PrecedentsPanel(@Reference Purchases purchases, @Reference Precedents precedents) {
        this.purchases = purchases;
        this.precedents = precedents;
    }

    @Override
    public String id() {
        return "purchases.precedents";
    }

    @Override
    public String kind() {
        return Contract.KIND;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(PrecedentsPanel.class).say("precedents.similar");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var similar = purchases.find(visit.actor(), ref.id()).map(one -> precedents.similar(visit.actor(), one.content().identity().cpv(), LINES));
        return similar.filter(some -> !some.isEmpty()).map(some -> new StaticTemplates().similar(visit.words(PrecedentsPanel.class), some));
    }
}
