// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.CpvCodes;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Pools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a need goes together with, or might. */
@Component
public final class PoolPanel implements Panel {
    private static final int PROPOSED = 3;
    private final Pools pools;
    private final PoolSheets sheets;
    private final CpvCodes cpv;

    @Activate
    public PoolPanel(@Reference Pools pools, @Reference PoolSheets sheets, @Reference CpvCodes cpv) {
        this.pools = pools;
        this.sheets = sheets;
        this.cpv = cpv;
    }

    @Override
    public String id() {
        return "needs.pool";
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(PoolPanel.class).say("pools.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var words = visit.words(PoolPanel.class);
        var pool = pools.of(visit.actor(), ref.id());
        if (pool.isPresent()) return Optional.of(new StaticTemplates().poolPanel(words, sheets.sheet(visit, pool.get())));
        var pairs = PoolsPage.Pair.of(words, sheets.names(visit), cpv, pools.proposals(visit.actor(), ref.id(), PROPOSED));
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new StaticTemplates().poolAlike(words, pairs, ref.id(), pools.mayPool(visit.actor())));
    }
}
