// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_CONTRACT;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.Purchases.Saving;
import org.faisceau.purchases.db.tables.records.PurchasesContractRecord;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contracts put in the bin: thirty days there, then gone with what the journal holds of them. */
@Component(service = Bin.class)
public final class ContractBin implements RowBin {
    private static final BinRows<PurchasesContractRecord> ROWS = new BinRows<>(Contract.KIND, PURCHASES_CONTRACT, PURCHASES_CONTRACT.ID, PURCHASES_CONTRACT.VERSION, PURCHASES_CONTRACT.BINNED_AT, PURCHASES_CONTRACT.BINNED_BY);
    private final BinShelf<PurchasesContractRecord> shelf;

    @Activate
    public ContractBin(@Reference Store store, @Reference Journal journal) {
        this.shelf = BinShelf.of(store.schema("purchases", ContractBin.class), journal, ROWS, ContractBin::own, (tx, row) -> row.getSubject());
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(ContractBin.class).in(locale).say("contracts.title");
    }

    static Saving put(Writing tx, Actor actor, Contract one, Instant now) {
        return ROWS.put(tx, actor, one.id(), one.version(), now) ? new Saving.Saved(one) : new Saving.Lost(one);
    }

    /** A manager's, and a buyer's own. */
    private static Condition own(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.noCondition();
        return actor.is(Role.BUYER) && !actor.organisation().isEmpty() ? PURCHASES_CONTRACT.BUYER.eq(actor.organisation()) : DSL.falseCondition();
    }
}
