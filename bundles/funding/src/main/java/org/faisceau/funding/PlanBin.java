// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import static org.faisceau.funding.db.Tables.FUNDING_PLAN;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.db.tables.records.FundingPlanRecord;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned plans; who could put one there may take it out. */
@Component(service = Bin.class)
public final class PlanBin implements RowBin {
    private static final BinRows<FundingPlanRecord> ROWS =
            new BinRows<>(Plan.KIND, FUNDING_PLAN, FUNDING_PLAN.ID, FUNDING_PLAN.VERSION, FUNDING_PLAN.BINNED_AT, FUNDING_PLAN.BINNED_BY);
    private final BinShelf<FundingPlanRecord> shelf;

    @Activate
    public PlanBin(@Reference Store store, @Reference Journal journal) {
        this.shelf = BinShelf.of(store.schema("funding", PlanBin.class), journal, ROWS, WhoMay::own, (tx, row) -> row.getTitle());
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(PlanBin.class).in(locale).say("plans.title");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Plan plan, Instant now) {
        return ROWS.put(tx, actor, plan.id(), plan.version(), now);
    }
}
