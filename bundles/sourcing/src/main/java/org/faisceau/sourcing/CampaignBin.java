// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_CAMPAIGN;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.db.tables.records.SourcingCampaignRecord;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned drafts and abandoned campaigns; who could put one there may take it out. */
@Component(service = Bin.class)
public final class CampaignBin implements RowBin {
    private static final BinRows<SourcingCampaignRecord> ROWS = new BinRows<>(Campaign.KIND, SOURCING_CAMPAIGN, SOURCING_CAMPAIGN.ID, SOURCING_CAMPAIGN.VERSION,
            SOURCING_CAMPAIGN.BINNED_AT, SOURCING_CAMPAIGN.BINNED_BY);
    private final BinShelf<SourcingCampaignRecord> shelf;

    @Activate
    public CampaignBin(@Reference Store store, @Reference Journal journal) {
        this.shelf = BinShelf.of(store.schema("sourcing", CampaignBin.class), journal, ROWS, WhoMay::read, (tx, row) -> row.getTitle())
                .where((actor, row) -> WhoMay.lead(actor, CampaignTable.campaign(row)));
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(CampaignBin.class).in(locale).say("campaigns.title");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Campaign campaign, Instant now) {
        return ROWS.put(tx, actor, campaign.id(), campaign.version(), now);
    }
}
