// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_GROUP;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.needs.db.tables.records.NeedsGroupRecord;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Working groups put in the bin: thirty days there, then gone; the needs they looked at stay. */
@Component(service = Bin.class)
public final class GroupBin implements RowBin {
    private static final BinRows<NeedsGroupRecord> ROWS = new BinRows<>(WorkGroup.KIND, NEEDS_GROUP, NEEDS_GROUP.ID, NEEDS_GROUP.VERSION, NEEDS_GROUP.BINNED_AT, NEEDS_GROUP.BINNED_BY);
    private final BinShelf<NeedsGroupRecord> shelf;

    @Activate
    public GroupBin(@Reference Store store, @Reference Journal journal) {
        this.shelf = BinShelf.of(store.schema("needs", GroupBin.class), journal, ROWS, GroupBin::own, (tx, row) -> row.getName());
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(GroupBin.class).in(locale).say("groups.title");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, WorkGroup group, Instant now) {
        return ROWS.put(tx, actor, group.id(), group.version(), now);
    }

    private static Condition own(Actor actor) {
        return actor.is(Role.MANAGER) ? DSL.noCondition() : DSL.falseCondition();
    }
}
