// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_CONTRACT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Keyset;
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
    static final int DAYS = 30;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Texts TEXTS = Texts.beside(ContractBin.class);
    private final Schema schema;
    private final Journal journal;

    @Activate
    public ContractBin(@Reference Store store, @Reference Journal journal) {
        this.schema = store.schema("purchases", ContractBin.class);
        this.journal = journal;
    }

    static Saving put(Writing tx, Actor actor, Contract one, Instant now) {
        int changed = tx.sql().update(PURCHASES_CONTRACT).set(PURCHASES_CONTRACT.BINNED_BY, actor.id()).set(PURCHASES_CONTRACT.BINNED_AT, now.toEpochMilli())
                .set(PURCHASES_CONTRACT.VERSION, one.version() + 1).where(PURCHASES_CONTRACT.ID.eq(one.id()), PURCHASES_CONTRACT.VERSION.eq(one.version())).execute();
        if (changed == 0) return new Saving.Lost(one);
        tx.did(one.ref(), "binned", "");
        tx.changed(one.ref(), "binned", "false", "true");
        return new Saving.Saved(one);
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
        var page = Keyset.descending(PURCHASES_CONTRACT.BINNED_AT, PURCHASES_CONTRACT.ID).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(PURCHASES_CONTRACT).where(lies(actor), page.condition()).orderBy(page.order()).limit(page.fetch()).fetch(), ContractBin::binned));
    }

    @Override
    public Optional<Binned> find(Actor actor, Ref ref) {
        return schema.read(tx -> tx.sql().selectFrom(PURCHASES_CONTRACT).where(lies(actor), PURCHASES_CONTRACT.ID.eq(ref.id())).fetchOptional(ContractBin::binned));
    }

    @Override
    public Outcome restore(Actor actor, Ref ref, Locale locale) {
        return schema.write(actor, tx -> {
            int changed = tx.sql().update(PURCHASES_CONTRACT).set(PURCHASES_CONTRACT.BINNED_BY, "").set(PURCHASES_CONTRACT.BINNED_AT, 0L)
                    .set(PURCHASES_CONTRACT.VERSION, PURCHASES_CONTRACT.VERSION.plus(1)).where(lies(actor), PURCHASES_CONTRACT.ID.eq(ref.id())).execute();
            if (changed == 0) return new Outcome.Unknown();
            tx.did(ref, "restored", "");
            tx.changed(ref, "binned", "true", "false");
            return new Outcome.Done();
        });
    }

    @Override
    public Outcome end(Actor actor, Ref ref, Locale locale) {
        if (find(actor, ref).isEmpty()) return new Outcome.Unknown();
        journal.erase(actor, ref, "");
        return schema.write(actor, tx -> delete(tx, lies(actor).and(PURCHASES_CONTRACT.ID.eq(ref.id())), ref) ? new Outcome.Done() : new Outcome.Unknown());
    }

    @Override
    public int purge(LocalDate today, int limit) {
        long before = today.minusDays(DAYS).atStartOfDay(PARIS).toInstant().toEpochMilli();
        var over = PURCHASES_CONTRACT.BINNED_AT.gt(0L).and(PURCHASES_CONTRACT.BINNED_AT.lt(before));
        var ids = schema.read(tx -> tx.sql().select(PURCHASES_CONTRACT.ID).from(PURCHASES_CONTRACT).where(over)
                .orderBy(PURCHASES_CONTRACT.BINNED_AT, PURCHASES_CONTRACT.ID).limit(limit).fetch(PURCHASES_CONTRACT.ID));
        for (var id : ids) journal.erase(Actor.system(), new Ref(Contract.KIND, id), "");
        return schema.write(Actor.system(), tx -> (int) ids.stream().filter(id -> delete(tx, over.and(PURCHASES_CONTRACT.ID.eq(id)), new Ref(Contract.KIND, id))).count());
    }

    private static boolean delete(Writing tx, Condition which, Ref ref) {
        if (tx.sql().deleteFrom(PURCHASES_CONTRACT).where(which).execute() == 0) return false;
        tx.did(ref, "ended", "");
        tx.changed(ref, "binned", "true", "");
        return true;
    }

    /** A manager's, and a buyer's own. */
    private static Condition lies(Actor actor) {
        var lies = PURCHASES_CONTRACT.BINNED_AT.gt(0L);
        if (actor.is(Role.MANAGER)) return lies;
        return actor.is(Role.BUYER) && !actor.organisation().isEmpty() ? lies.and(PURCHASES_CONTRACT.BUYER.eq(actor.organisation())) : DSL.falseCondition();
    }

    private static Binned binned(PurchasesContractRecord row) {
        var at = Instant.ofEpochMilli(row.getBinnedAt());
        return new Binned(new Ref(Contract.KIND, row.getId()), row.getSubject(), row.getBinnedBy(), at, LocalDate.ofInstant(at, PARIS).plusDays(DAYS));
    }
}
