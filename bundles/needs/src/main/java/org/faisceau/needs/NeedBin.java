// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_NEED;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.db.tables.records.NeedsNeedRecord;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Needs put in the bin: thirty days there, then gone with their pieces and what the journal holds of them. */
@Component(service = Bin.class)
public final class NeedBin implements RowBin {
    private static final BinRows<NeedsNeedRecord> ROWS = new BinRows<>(Need.KIND, NEEDS_NEED, NEEDS_NEED.ID, NEEDS_NEED.VERSION, NEEDS_NEED.BINNED_AT, NEEDS_NEED.BINNED_BY);
    private final BinShelf<NeedsNeedRecord> shelf;

    @Activate
    public NeedBin(@Reference Store store, @Reference Journal journal, @Reference NeedHolders holders) {
        this.shelf = BinShelf.of(store.schema("needs", NeedBin.class), journal, ROWS, NeedBin::own, (tx, row) -> row.getTitle())
                .unless(holders::why).after(AttachmentTable::drop);
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(NeedBin.class).in(locale).say("bin.needs");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Need need, Instant now) {
        return ROWS.put(tx, actor, need.id(), need.version(), now);
    }

    /** Out of the bin, where it lies there: what is imported again is there again. */
    static void takeOut(Writing tx, String id) {
        ROWS.restore(tx, DSL.noCondition(), id);
    }

    /** True where one of them lies there. */
    static boolean holdsAny(Reading tx, List<String> needs) {
        return needs.stream().anyMatch(need -> ROWS.find(tx, DSL.noCondition(), need).isPresent());
    }

    /** A manager's, and a buyer's own. */
    private static Condition own(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.noCondition();
        return actor.is(Role.BUYER) && !actor.organisation().isEmpty() ? NEEDS_NEED.ORGANISATION.eq(actor.organisation()) : DSL.falseCondition();
    }
}
