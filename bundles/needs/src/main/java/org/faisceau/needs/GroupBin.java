// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_GROUP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.console.spi.Bin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.needs.db.tables.records.NeedsGroupRecord;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Working groups put in the bin: thirty days there, then gone; the needs they looked at stay. */
@Component
public final class GroupBin implements Bin {
    private static final BinRows<NeedsGroupRecord> ROWS = new BinRows<>(WorkGroup.KIND, NEEDS_GROUP, NEEDS_GROUP.ID, NEEDS_GROUP.VERSION, NEEDS_GROUP.BINNED_AT, NEEDS_GROUP.BINNED_BY);
    private final Schema schema;

    @Activate
    public GroupBin(@Reference Store store) {
        this.schema = store.schema("needs", GroupBin.class);
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, WorkGroup group, Instant now) {
        return ROWS.put(tx, actor, group.id(), group.version(), now);
    }

    @Override
    public String kind() {
        return WorkGroup.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(GroupBin.class).in(locale).say("groups.title");
    }

    @Override
    public Slice<Binned> page(Actor actor, String after, int limit) {
        return schema.read(tx -> ROWS.page(tx, own(actor), after, limit).map(GroupBin::binned));
    }

    @Override
    public Optional<Binned> find(Actor actor, Ref ref) {
        return schema.read(tx -> ROWS.find(tx, own(actor), ref.id()).map(GroupBin::binned));
    }

    @Override
    public Outcome restore(Actor actor, Ref ref, Locale locale) {
        return schema.write(actor, tx -> ROWS.restore(tx, own(actor), ref.id()) ? new Outcome.Done() : new Outcome.Unknown());
    }

    @Override
    public Outcome end(Actor actor, Ref ref, Locale locale) {
        return schema.write(actor, tx -> ROWS.end(tx, own(actor), ref.id()) ? new Outcome.Done() : new Outcome.Unknown());
    }

    @Override
    public int purge(LocalDate today, int limit) {
        return schema.write(Actor.system(), tx -> (int) ROWS.over(tx, today, limit).stream().filter(id -> ROWS.end(tx, DSL.noCondition(), id)).count());
    }

    private static Condition own(Actor actor) {
        return actor.is(Role.MANAGER) ? DSL.noCondition() : DSL.falseCondition();
    }

    private static Binned binned(NeedsGroupRecord row) {
        var at = Instant.ofEpochMilli(row.getBinnedAt());
        return new Binned(new Ref(WorkGroup.KIND, row.getId()), row.getName(), row.getBinnedBy(), at, BinRows.until(at));
    }
}
