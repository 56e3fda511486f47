// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_CAMPAIGN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.console.spi.Bin;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.db.tables.records.SourcingCampaignRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned drafts and abandoned campaigns; who could put one there may take it out. */
@Component
public final class CampaignBin implements Bin {
    private static final BinRows<SourcingCampaignRecord> ROWS = new BinRows<>(Campaign.KIND, SOURCING_CAMPAIGN, SOURCING_CAMPAIGN.ID, SOURCING_CAMPAIGN.VERSION,
            SOURCING_CAMPAIGN.BINNED_AT, SOURCING_CAMPAIGN.BINNED_BY);
    private final Schema schema;

    @Activate
    public CampaignBin(@Reference Store store) {
        this.schema = store.schema("sourcing", CampaignBin.class);
    }

    @Override
    public String kind() {
        return Campaign.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(CampaignBin.class).in(locale).say("campaigns.title");
    }

    @Override
    public Slice<Binned> page(Actor actor, String after, int limit) {
        return schema.read(tx -> {
            var page = ROWS.page(tx, WhoMay.read(actor), after, limit);
            return new Slice<>(page.items().stream().filter(row -> WhoMay.lead(actor, CampaignTable.campaign(row))).map(CampaignBin::binned).toList(), page.next());
        });
    }

    @Override
    public Optional<Binned> find(Actor actor, Ref ref) {
        return schema.read(tx -> row(tx, actor, ref)).map(CampaignBin::binned);
    }

    @Override
    public Outcome restore(Actor actor, Ref ref, Locale locale) {
        return schema.write(actor, tx -> outcome(row(tx, actor, ref).isPresent() && ROWS.restore(tx, DSL.noCondition(), ref.id())));
    }

    /** What it named is dropped by the change log's followers and the sweeping of files. */
    @Override
    public Outcome end(Actor actor, Ref ref, Locale locale) {
        return schema.write(actor, tx -> outcome(row(tx, actor, ref).isPresent() && ROWS.end(tx, DSL.noCondition(), ref.id())));
    }

    @Override
    public int purge(LocalDate today, int limit) {
        return schema.write(Actor.system(), tx -> (int) ROWS.over(tx, today, limit).stream().filter(id -> ROWS.end(tx, DSL.noCondition(), id)).count());
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Campaign campaign, Instant now) {
        return ROWS.put(tx, actor, campaign.id(), campaign.version(), now);
    }

    private static Outcome outcome(boolean isDone) {
        return isDone ? new Outcome.Done() : new Outcome.Unknown();
    }

    private static Optional<SourcingCampaignRecord> row(Reading tx, Actor actor, Ref ref) {
        return ROWS.find(tx, WhoMay.read(actor), ref.id()).filter(row -> WhoMay.lead(actor, CampaignTable.campaign(row)));
    }

    private static Binned binned(SourcingCampaignRecord row) {
        var at = Instant.ofEpochMilli(row.getBinnedAt());
        return new Binned(new Ref(Campaign.KIND, row.getId()), row.getTitle(), row.getBinnedBy(), at, BinRows.until(at));
    }
}
