// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_DOSSIER;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.db.tables.records.DossiersDossierRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned drafts and withdrawn dossiers; who could put one there may take it out. */
@Component(service = Bin.class)
public final class DossierBin implements RowBin {
    private static final BinRows<DossiersDossierRecord> ROWS = new BinRows<>(Dossier.KIND, DOSSIERS_DOSSIER, DOSSIERS_DOSSIER.ID, DOSSIERS_DOSSIER.VERSION,
            DOSSIERS_DOSSIER.BINNED_AT, DOSSIERS_DOSSIER.BINNED_BY);
    private final BinShelf<DossiersDossierRecord> shelf;

    @Activate
    public DossierBin(@Reference Store store, @Reference Journal journal) {
        this.shelf = BinShelf.of(store.schema("dossiers", DossierBin.class), journal, ROWS, WhoMay::read, (tx, row) -> row.getTitle())
                .where((actor, row) -> WhoMay.bin(actor, DossierTable.dossier(row)));
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(DossierBin.class).in(locale).say("dossiers.title");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Dossier dossier, Instant now) {
        return ROWS.put(tx, actor, dossier.id(), dossier.version(), now);
    }
}
