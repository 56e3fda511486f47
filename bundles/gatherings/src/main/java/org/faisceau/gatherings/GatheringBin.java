// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GATHERING;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.db.tables.records.GatheringsGatheringRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned gatherings; who could put one there may take it out. */
@Component(service = Bin.class)
public final class GatheringBin implements RowBin {
    private static final BinRows<GatheringsGatheringRecord> ROWS = new BinRows<>(Gathering.KIND, GATHERINGS_GATHERING, GATHERINGS_GATHERING.ID, GATHERINGS_GATHERING.VERSION,
            GATHERINGS_GATHERING.BINNED_AT, GATHERINGS_GATHERING.BINNED_BY);
    private final BinShelf<GatheringsGatheringRecord> shelf;

    @Activate
    public GatheringBin(@Reference Store store, @Reference Journal journal) {
        this.shelf = BinShelf.of(store.schema("gatherings", GatheringBin.class), journal, ROWS, WhoMay::read, (tx, row) -> row.getTitle())
                .where((actor, row) -> WhoMay.lead(actor, GatheringTable.gathering(row)));
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(GatheringBin.class).in(locale).say("gatherings.title");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Gathering gathering, Instant now) {
        return ROWS.put(tx, actor, gathering.id().word(), gathering.version(), now);
    }
}
