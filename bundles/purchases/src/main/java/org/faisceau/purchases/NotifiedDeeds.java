// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_CONTRACT;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.purchases.api.Contract;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Schema;
import org.jooq.Condition;
import org.jooq.Record4;
import org.jooq.impl.DSL;

/** Contracts as deeds, on the day they were notified. */
record NotifiedDeeds(Schema schema, Condition which) {
    Slice<Deed.Done> during(Actor actor, Period period, String after, int limit) {
        if (limit < 1 || limit > Deed.SLICE_MOST) throw new IllegalArgumentException("limit: 1 to " + Deed.SLICE_MOST + ", got " + limit);
        var page = Keyset.ascending(PURCHASES_CONTRACT.NOTIFIED_ON, PURCHASES_CONTRACT.ID).page(Math.min(limit, Keyset.MOST), after);
        return schema.read(tx -> page.slice(tx.sql().select(PURCHASES_CONTRACT.NOTIFIED_ON, PURCHASES_CONTRACT.ID, PURCHASES_CONTRACT.CREATED_BY, PURCHASES_CONTRACT.BUYER)
                .from(PURCHASES_CONTRACT).where(notified(actor, period), page.condition()).orderBy(page.order()).limit(page.fetch()).fetch(), NotifiedDeeds::done));
    }

    long count(Actor actor, Period period) {
        return schema.read(tx -> tx.sql().fetchCount(DSL.selectOne().from(PURCHASES_CONTRACT).where(notified(actor, period))));
    }

    private Condition notified(Actor actor, Period period) {
        return WhoMay.see(actor).and(which).and(PURCHASES_CONTRACT.NOTIFIED_ON.between(period.first().toString(), period.last().toString()));
    }

    private static Deed.Done done(Record4<String, String, String, String> row) {
        var contract = new Ref(Contract.KIND, row.value2());
        var refs = row.value4().isEmpty() ? List.of(contract) : List.of(contract, new Ref(Organisation.KIND, row.value4()));
        return new Deed.Done(LocalDate.parse(row.value1()), row.value3(), refs, 1);
    }
}
