// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.network.api.Arrivals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Bundles of other Living-Labs that wait to be looked at. */
@Component
public final class WaitingCard implements Card {
    private final Arrivals arrivals;

    @Activate
    public WaitingCard(@Reference Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public String id() {
        return "network.waiting";
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public Size size() {
        return Size.THIRD;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(WaitingCard.class).say("card.waiting");
    }

    @Override
    public String more(Visit visit) {
        return "/network/arrivals";
    }

    @Override
    public Optional<Content> show(Visit visit) {
        int waiting = arrivals.waiting(visit.actor());
        return waiting == 0 ? Optional.empty() : Optional.of(new StaticTemplates().waitingCard(visit.words(WaitingCard.class), waiting));
    }
}
