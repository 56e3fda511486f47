// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.db.Tables.NETWORK_STRUCTURE;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.network.api.Structure;
import org.faisceau.network.db.tables.records.NetworkStructureRecord;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned structures; who could put one there may take it out. */
@Component(service = Bin.class)
public final class StructureBin implements RowBin {
    private static final BinRows<NetworkStructureRecord> ROWS = new BinRows<>(Structure.KIND, NETWORK_STRUCTURE, NETWORK_STRUCTURE.ID, NETWORK_STRUCTURE.VERSION, NETWORK_STRUCTURE.BINNED_AT, NETWORK_STRUCTURE.BINNED_BY);
    private final BinShelf<NetworkStructureRecord> shelf;

    @Activate
    public StructureBin(@Reference Store store, @Reference Journal journal) {
        this.shelf = BinShelf.of(store.schema("network", StructureBin.class), journal, ROWS, WhoMay::ownStructures, (tx, row) -> row.getName());
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(StructureBin.class).in(locale).say("structures.title");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Structure structure, Instant now) {
        return ROWS.put(tx, actor, structure.id(), structure.version(), now);
    }
}
