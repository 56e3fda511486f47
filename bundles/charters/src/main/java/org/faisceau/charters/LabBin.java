// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_CHARTER;
import static org.faisceau.charters.db.Tables.CHARTERS_LAB;
import static org.faisceau.charters.db.Tables.CHARTERS_RESIDENCY;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.db.tables.records.ChartersLabRecord;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned Living-Labs; managers may take one out. Its charters and stays, if it has any, lie in the bin as well, and stay there as long as it does. */
@Component(service = Bin.class)
public final class LabBin implements RowBin {
    private static final BinRows<ChartersLabRecord> ROWS = new BinRows<>(Lab.KIND, CHARTERS_LAB, CHARTERS_LAB.ID, CHARTERS_LAB.VERSION, CHARTERS_LAB.BINNED_AT, CHARTERS_LAB.BINNED_BY);
    private final BinShelf<ChartersLabRecord> shelf;

    @Activate
    public LabBin(@Reference Store store, @Reference Journal journal) {
        this.shelf = BinShelf.of(store.schema("charters", LabBin.class), journal, ROWS, actor -> WhoMay.lead(actor) ? DSL.noCondition() : DSL.falseCondition(), (tx, row) -> row.getName())
                .after((tx, id) -> drop(tx, journal, id));
    }

    /** What goes with a lab: its papers, and of the charters and stays that lie in the bin what the history keeps of them, and the papers of stays. */
    private static void drop(Writing tx, Journal journal, String id) {
        EnclosureTable.dropAll(tx, id);
        tx.sql().select(CHARTERS_CHARTER.ID).from(CHARTERS_CHARTER).where(CHARTERS_CHARTER.LAB_ID.eq(id)).fetch(CHARTERS_CHARTER.ID).forEach(charter -> journal.erase(Actor.system(), new Ref(Charter.KIND, charter), ""));
        tx.sql().select(CHARTERS_RESIDENCY.ID).from(CHARTERS_RESIDENCY).where(CHARTERS_RESIDENCY.LAB_ID.eq(id)).fetch(CHARTERS_RESIDENCY.ID).forEach(stay -> {
            ResidencyBin.drop(tx, journal, stay);
            journal.erase(Actor.system(), new Ref(Residency.KIND, stay), "");
        });
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Lab one, Instant now) {
        return ROWS.put(tx, actor, one.id(), one.version(), now);
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(LabBin.class).in(locale).say("bin.labs");
    }
}
