// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_DEMONSTRATOR;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.db.tables.records.ChartersDemonstratorRecord;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned demonstrators; managers may take one out. */
@Component(service = Bin.class)
public final class DemonstratorBin implements RowBin {
    private static final BinRows<ChartersDemonstratorRecord> ROWS = new BinRows<>(Demonstrator.KIND, CHARTERS_DEMONSTRATOR, CHARTERS_DEMONSTRATOR.ID, CHARTERS_DEMONSTRATOR.VERSION, CHARTERS_DEMONSTRATOR.BINNED_AT,
            CHARTERS_DEMONSTRATOR.BINNED_BY);
    private final BinShelf<ChartersDemonstratorRecord> shelf;

    @Activate
    public DemonstratorBin(@Reference Store store, @Reference Journal journal) {
        this.shelf = BinShelf.of(store.schema("charters", DemonstratorBin.class), journal, ROWS, actor -> WhoMay.lead(actor) ? DSL.noCondition() : DSL.falseCondition(), (tx, row) -> row.getName());
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(DemonstratorBin.class).in(locale).say("bin.demonstrators");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Demonstrator one, Instant now) {
        return ROWS.put(tx, actor, one.id(), one.version(), now);
    }
}
