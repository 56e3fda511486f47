// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_CONTRACT;

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
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.Purchases.Saving;
import org.faisceau.purchases.db.tables.records.PurchasesContractRecord;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contracts put in the bin: thirty days there, then gone with what the journal holds of them. */
@Component
public final class ContractBin implements Bin {
    private static final BinRows<PurchasesContractRecord> ROWS = new BinRows<>(Contract.KIND, PURCHASES_CONTRACT, PURCHASES_CONTRACT.ID, PURCHASES_CONTRACT.VERSION, PURCHASES_CONTRACT.BINNED_AT, PURCHASES_CONTRACT.BINNED_BY);
    private static final Texts TEXTS = Texts.beside(ContractBin.class);
    private final Schema schema;
    private final Journal journal;

    @Activate
    public ContractBin(@Reference Store store, @Reference Journal journal) {
        this.schema = store.schema("purchases", ContractBin.class);
        this.journal = journal;
    }

    static Saving put(Writing tx, Actor actor, Contract one, Instant now) {
        return ROWS.put(tx, actor, one.id(), one.version(), now) ? new Saving.Saved(one) : new Saving.Lost(one);
    }

    @Override
    public String kind() {
        return Contract.KIND;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("contracts.title");
    }

    @Override
    public Slice<Binned> page(Actor actor, String after, int limit) {
        return schema.read(tx -> ROWS.page(tx, own(actor), after, limit).map(row -> binned(row)));
    }

    @Override
    public Optional<Binned> find(Actor actor, Ref ref) {
        return schema.read(tx -> ROWS.find(tx, own(actor), ref.id()).map(row -> binned(row)));
    }

    @Override
    public Outcome restore(Actor actor, Ref ref, Locale locale) {
        return schema.write(actor, tx -> ROWS.restore(tx, own(actor), ref.id()) ? new Outcome.Done() : new Outcome.Unknown());
    }

    @Override
    public Outcome end(Actor actor, Ref ref, Locale locale) {
        if (find(actor, ref).isEmpty()) return new Outcome.Unknown();
        journal.erase(actor, ref, "");
        return schema.write(actor, tx -> ROWS.end(tx, own(actor), ref.id()) ? new Outcome.Done() : new Outcome.Unknown());
    }

    @Override
    public int purge(LocalDate today, int limit) {
        var over = schema.read(tx -> ROWS.over(tx, today, limit));
        for (var id : over) journal.erase(Actor.system(), new Ref(Contract.KIND, id), "");
        return schema.write(Actor.system(), tx -> (int) over.stream().filter(id -> ROWS.end(tx, DSL.noCondition(), id)).count());
    }

    /** A manager's, and a buyer's own. */
    private static Condition own(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.noCondition();
        return actor.is(Role.BUYER) && !actor.organisation().isEmpty() ? PURCHASES_CONTRACT.BUYER.eq(actor.organisation()) : DSL.falseCondition();
    }

    private static Binned binned(PurchasesContractRecord row) {
        var at = Instant.ofEpochMilli(row.getBinnedAt());
        return new Binned(new Ref(Contract.KIND, row.getId()), row.getSubject(), row.getBinnedBy(), at, BinRows.until(at));
    }
}
