// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import gg.jte.Content;
import java.time.Clock;
import java.util.Optional;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decisions of the past half-year that no need came of yet; no card where there are none. */
@Component
public final class WaitingCard implements Card {
    private static final int MONTHS = 6;
    private static final int SHOWN = 5;
    private static final int MOST = 100;
    private final Clusters clusters;
    private final Clock clock;

    @Activate
    public WaitingCard(@Reference Clusters clusters, @Reference Clock clock) {
        this.clusters = clusters;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "clusters.waiting";
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public int order() {
        return 78;
    }

    @Override
    public Size size() {
        return Size.THIRD;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(WaitingCard.class).say("waiting.card");
    }

    @Override
    public String more(Visit visit) {
        return "/clusters";
    }

    @Override
    public Optional<Content> show(Visit visit) {
        var all = clusters.waiting(visit.actor(), Days.today(clock).minusMonths(MONTHS), MOST);
        if (all.isEmpty()) return Optional.empty();
        return Optional.of(new StaticTemplates().waitingCard(visit.words(WaitingCard.class), all.stream().limit(SHOWN).toList(), all.size()));
    }
}
