// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_PRECEDENT;

import java.time.Instant;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.purchases.api.Procedure;
import org.faisceau.purchases.api.Precedent.Content;
import org.faisceau.purchases.api.Precedent;
import org.faisceau.purchases.db.tables.records.PurchasesPrecedentRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** Precedents in rows, within a transaction of the register. */
final class PrecedentTable {
    private static final long NO_AMOUNT = -1;

    private PrecedentTable() {}

    static Precedent precedent(PurchasesPrecedentRecord row) {
        var amount = Optional.of(row.getAmount()).filter(cents -> cents != NO_AMOUNT).map(Euros::new);
        var procedure = Optional.of(row.getProcedureKind()).filter(word -> !word.isEmpty()).map(Procedure::valueOf);
        var content = new Content(row.getTitle(), row.getNumber(), row.getBuyer(), row.getBuyerSiret(), row.getHolders(), amount, Days.read(row.getNotifiedOn()), procedure, row.getCpv());
        return new Precedent(row.getId(), row.getLab(), row.getLabName(), row.getItem(), content, Instant.ofEpochMilli(row.getTakenAt()), Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }

    static Optional<Precedent> one(Reading tx, Condition which) {
        return tx.sql().selectFrom(PURCHASES_PRECEDENT).where(which).fetchOptional(PrecedentTable::precedent);
    }

    static Precedent insert(Writing tx, Actor actor, Precedent one) {
        var table = PURCHASES_PRECEDENT;
        tx.sql().insertInto(table).set(row(one)).set(table.ID, one.id()).set(table.LAB, one.lab()).set(table.ITEM, one.item()).set(table.TAKEN_BY, actor.id()).set(table.TAKEN_AT, one.takenAt().toEpochMilli()).set(table.VERSION, 1).execute();
        tx.did(one.ref(), "created", one.labName());
        tx.changed(one.ref(), "created", "", one.title());
        return one;
    }

    /** False where somebody was faster. */
    static boolean change(Writing tx, Precedent before, Precedent after) {
        var table = PURCHASES_PRECEDENT;
        int changed = tx.sql().update(table).set(row(after)).set(table.VERSION, before.version() + 1).where(table.ID.eq(before.id()), table.VERSION.eq(before.version())).execute();
        if (changed == 1) tx.did(before.ref(), "broughtUp", after.labName());
        if (changed == 1) tx.changed(before.ref(), "title", before.title(), after.title());
        return changed == 1;
    }

    /** False where somebody was faster. */
    static boolean drop(Writing tx, Precedent one) {
        int gone = tx.sql().deleteFrom(PURCHASES_PRECEDENT).where(PURCHASES_PRECEDENT.ID.eq(one.id()), PURCHASES_PRECEDENT.VERSION.eq(one.version())).execute();
        if (gone == 1) tx.did(one.ref(), "gone", "");
        if (gone == 1) tx.changed(one.ref(), "gone", one.title(), "");
        return gone == 1;
    }

    private static PurchasesPrecedentRecord row(Precedent one) {
        var content = one.content();
        var row = new PurchasesPrecedentRecord();
        row.setLabName(one.labName());
        row.setTitle(content.title());
        row.setWordsSort(SortKey.of(String.join(" ", content.title(), content.buyer(), content.holders(), one.labName())));
        row.setNumber(content.number());
        row.setBuyer(content.buyer());
        row.setBuyerSiret(content.buyerSiret());
        row.setHolders(content.holders());
        row.setAmount(content.amount().map(Euros::cents).orElse(NO_AMOUNT));
        row.setNotifiedOn(Days.write(content.notifiedOn()));
        row.setProcedureKind(content.procedure().map(Procedure::name).orElse(""));
        row.setCpv(content.cpv());
        row.setCpvGroup(content.cpvGroup());
        row.setChangedAt(one.changedAt().toEpochMilli());
        return row;
    }
}
