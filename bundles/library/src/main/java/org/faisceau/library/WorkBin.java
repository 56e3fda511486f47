// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.db.Tables.LIBRARY_WORK;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.library.api.Work;
import org.faisceau.library.db.tables.records.LibraryWorkRecord;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned works; who could put one there may take it out. */
@Component(service = Bin.class)
public final class WorkBin implements RowBin {
    private static final BinRows<LibraryWorkRecord> ROWS = new BinRows<>(Work.KIND, LIBRARY_WORK, LIBRARY_WORK.ID, LIBRARY_WORK.VERSION, LIBRARY_WORK.BINNED_AT, LIBRARY_WORK.BINNED_BY);
    private final BinShelf<LibraryWorkRecord> shelf;

    @Activate
    public WorkBin(@Reference Store store, @Reference Journal journal) {
        this.shelf = BinShelf.of(store.schema("library", WorkBin.class), journal, ROWS, actor -> WhoMay.writeWorks(actor) ? DSL.noCondition() : DSL.falseCondition(), (tx, row) -> row.getTitle()).after(FileTable::drop);
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(WorkBin.class).in(locale).say("works.title");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Work work, Instant now) {
        return ROWS.put(tx, actor, work.id(), work.version(), now);
    }
}
