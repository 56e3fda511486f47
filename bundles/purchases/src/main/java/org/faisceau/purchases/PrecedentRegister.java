// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_PRECEDENT;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.purchases.api.Precedent;
import org.faisceau.purchases.api.Precedents;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contracts of other Living-Labs, as those say they are. */
@Component(service = {Precedents.class, PrecedentRegister.class})
public final class PrecedentRegister implements Precedents {
    private static final int SIMILAR_MOST = 200;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public PrecedentRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("purchases", PrecedentRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    private static Condition see(Actor actor) {
        return actor.is(Role.OBSERVER) ? DSL.noCondition() : DSL.falseCondition();
    }

    private static Condition said(String text) {
        return text.isBlank() ? DSL.noCondition() : PURCHASES_PRECEDENT.WORDS_SORT.contains(SortKey.of(text));
    }

    @Override
    public Slice<Precedent> page(Actor actor, String text, String after, int limit) {
        var page = Keyset.descending(PURCHASES_PRECEDENT.NOTIFIED_ON, PURCHASES_PRECEDENT.ID).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(PURCHASES_PRECEDENT).where(see(actor), said(text), page.condition()).orderBy(page.order()).limit(page.fetch()).fetch(), PrecedentTable::precedent));
    }

    @Override
    public int count(Actor actor, String text, int most) {
        return schema.read(tx -> tx.sql().fetchCount(DSL.selectOne().from(PURCHASES_PRECEDENT).where(see(actor), said(text)).limit(most)));
    }

    @Override
    public Optional<Precedent> find(Actor actor, String id) {
        return schema.read(tx -> PrecedentTable.one(tx, PURCHASES_PRECEDENT.ID.eq(id).and(see(actor))));
    }

    @Override
    public List<Precedent> similar(Actor actor, String cpv, int limit) {
        if (limit < 1 || limit > SIMILAR_MOST) throw new IllegalArgumentException("limit: 1 to " + SIMILAR_MOST + ", got " + limit);
        var group = new Precedent.Content("", "", "", "", "", Optional.empty(), Optional.empty(), Optional.empty(), cpv).cpvGroup();
        if (group.isEmpty()) return List.of();
        return schema.read(tx -> tx.sql().selectFrom(PURCHASES_PRECEDENT).where(see(actor), PURCHASES_PRECEDENT.CPV_GROUP.eq(group)).orderBy(PURCHASES_PRECEDENT.NOTIFIED_ON.desc(), PURCHASES_PRECEDENT.ID).limit(limit).fetch(PrecedentTable::precedent));
    }

    /** Keeps it, or what it says now. Empty where somebody was faster. */
    Optional<Precedent> keep(Actor actor, String lab, String labName, String item, Precedent.Content content) {
        var now = clock.instant();
        return schema.write(actor, tx -> {
            var before = PrecedentTable.one(tx, PURCHASES_PRECEDENT.LAB.eq(lab).and(PURCHASES_PRECEDENT.ITEM.eq(item)));
            if (before.isEmpty()) return Optional.of(PrecedentTable.insert(tx, actor, new Precedent(ids.next(), lab, labName, item, content, now, now, 1)));
            var after = new Precedent(before.get().id(), lab, labName, item, content, before.get().takenAt(), now, before.get().version() + 1);
            return PrecedentTable.change(tx, before.get(), after) ? Optional.of(after) : Optional.<Precedent>empty();
        });
    }

    /** False where it is gone already, or somebody was faster. */
    boolean drop(Actor actor, String id) {
        return schema.write(actor, tx -> PrecedentTable.one(tx, PURCHASES_PRECEDENT.ID.eq(id)).filter(one -> PrecedentTable.drop(tx, one)).isPresent());
    }
}
