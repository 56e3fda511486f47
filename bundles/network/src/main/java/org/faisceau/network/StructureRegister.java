// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.db.Tables.NETWORK_STRUCTURE;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Slice;
import org.faisceau.network.api.Structure;
import org.faisceau.network.api.StructureFilter;
import org.faisceau.network.api.StructureOrder;
import org.faisceau.network.api.Structures;
import org.faisceau.network.api.Written;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of structures: transactions and who may. What comes with the product is there before anybody reads. */
@Component
public final class StructureRegister implements Structures {
    private static final int COUNT_MOST = 10_000;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public StructureRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("network", StructureRegister.class);
        this.clock = clock;
        this.ids = ids;
        ShippedStructures.load(schema, clock.instant());
    }

    @Override
    public Slice<Structure> page(Actor actor, StructureFilter filter, StructureOrder order, String after, int limit) {
        var page = StructureQuery.keyset(order).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(NETWORK_STRUCTURE).where(WhoMay.seeStructures(actor), page.condition(), StructureQuery.conditions(filter)).orderBy(page.order()).limit(page.fetch()).fetch(),
                StructureTable::structure));
    }

    @Override
    public int count(Actor actor, StructureFilter filter, int most) {
        if (most < 1 || most > COUNT_MOST) throw new IllegalArgumentException("most: 1 to " + COUNT_MOST + ", got " + most);
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(NETWORK_STRUCTURE).where(WhoMay.seeStructures(actor), StructureQuery.conditions(filter)).limit(most)));
    }

    @Override
    public Optional<Structure> find(Actor actor, String id) {
        return schema.read(tx -> StructureTable.find(tx, actor, id));
    }

    @Override
    public Written<Structure> add(Actor actor, Structure.Content typed) {
        if (!mayWrite(actor)) return new Written.Refused<>();
        var content = StructureRule.stripped(typed);
        return StructureRule.obstacle(content, Days.today(clock)).orElseGet(() -> schema.write(actor, tx -> new Written.Done<>(StructureTable.insert(tx, actor, ids.next(), content, clock.instant()))));
    }

    @Override
    public Written<Structure> change(Actor actor, String id, int seenVersion, Structure.Content typed) {
        var content = StructureRule.stripped(typed);
        var fault = StructureRule.obstacle(content, Days.today(clock));
        return write(actor, id, seenVersion, (tx, before) -> fault.orElseGet(() ->
                StructureTable.change(tx, before, content, clock.instant()).<Written<Structure>>map(Written.Done::new).orElseGet(() -> new Written.Lost<>(before))));
    }

    @Override
    public Written<Structure> bin(Actor actor, String id, int seenVersion) {
        return write(actor, id, seenVersion, (tx, before) -> StructureBin.put(tx, actor, before, clock.instant()) ? new Written.Done<>(before) : new Written.Lost<>(before));
    }

    private Written<Structure> write(Actor actor, String id, int seenVersion, BiFunction<Writing, Structure, Written<Structure>> work) {
        return schema.write(actor, tx -> {
            var found = StructureTable.find(tx, actor, id);
            if (found.isEmpty()) return new Written.Unknown<>();
            if (!mayWrite(actor)) return new Written.Refused<>();
            return found.get().version() == seenVersion ? work.apply(tx, found.get()) : new Written.Lost<>(found.get());
        });
    }

    @Override
    public boolean mayWrite(Actor actor) {
        return WhoMay.leads(actor);
    }
}
