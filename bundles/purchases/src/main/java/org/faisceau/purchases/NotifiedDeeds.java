// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_CONTRACT;
import static org.faisceau.purchases.db.Tables.PURCHASES_HOLDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.purchases.api.Contract;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.jooq.Condition;
import org.jooq.Record5;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;

/** Contracts as deeds, on the day they were notified. Of a span those alone whose buyer is in the directory: what others bought is no deed of this territory. */
record NotifiedDeeds(Schema schema, Condition which) {
    private static final String NEED = "need";
    private static final Condition OURS = PURCHASES_CONTRACT.BUYER.ne("");
    private static final Period EVER = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));

    Slice<Deed.Done> during(Actor actor, Period period, String after, int limit) {
        if (limit < 1 || limit > Deed.SLICE_MOST) throw new IllegalArgumentException("limit: 1 to " + Deed.SLICE_MOST + ", got " + limit);
        var page = Keyset.ascending(PURCHASES_CONTRACT.NOTIFIED_ON, PURCHASES_CONTRACT.ID).page(Math.min(limit, Keyset.MOST), after);
        return schema.read(tx -> page.slice(columns(tx).where(notified(actor, period), OURS, page.condition()).orderBy(page.order()).limit(page.fetch()).fetch(), row -> done(actor, row)));
    }

    /** By the contract, its buyer, a holder or its need. */
    List<Deed.Done> about(Actor actor, Ref ref, int most) {
        if (most < 1 || most > Deed.SLICE_MOST) throw new IllegalArgumentException("most: 1 to " + Deed.SLICE_MOST + ", got " + most);
        return schema.read(tx -> columns(tx).where(notified(actor, EVER), about(actor, ref)).orderBy(PURCHASES_CONTRACT.NOTIFIED_ON, PURCHASES_CONTRACT.ID)
                .limit(most).fetch(row -> done(actor, row, ref)));
    }

    long count(Actor actor, Period period) {
        return schema.read(tx -> tx.sql().fetchCount(DSL.selectOne().from(PURCHASES_CONTRACT).where(notified(actor, period), OURS)));
    }

    private Condition notified(Actor actor, Period period) {
        return WhoMay.see(actor).and(which).and(PURCHASES_CONTRACT.NOTIFIED_ON.between(period.first().toString(), period.last().toString()));
    }

    private static Condition about(Actor actor, Ref ref) {
        return switch (ref.kind()) {
            case Contract.KIND -> PURCHASES_CONTRACT.ID.eq(ref.id());
            case Organisation.KIND -> PURCHASES_CONTRACT.BUYER.eq(ref.id()).or(PURCHASES_CONTRACT.ID.in(DSL.select(PURCHASES_HOLDER.CONTRACT_ID).from(PURCHASES_HOLDER)
                    .where(PURCHASES_HOLDER.ORGANISATION.ne(DSL.inline("")), PURCHASES_HOLDER.ORGANISATION.eq(ref.id()))));
            // Said literally: SQLite takes the partial index only where it reads its condition.
            case NEED -> PURCHASES_CONTRACT.NEED.ne(DSL.inline("")).and(PURCHASES_CONTRACT.NEED.eq(ref.id())).and(mayKnow(actor));
            default -> DSL.falseCondition();
        };
    }

    /** The buyer of a need may not be named to others. */
    private static Condition mayKnow(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.noCondition();
        return actor.organisation().isEmpty() ? DSL.falseCondition() : PURCHASES_CONTRACT.BUYER.eq(actor.organisation());
    }

    private static SelectJoinStep<Record5<String, String, String, String, String>> columns(Reading tx) {
        return tx.sql().select(PURCHASES_CONTRACT.NOTIFIED_ON, PURCHASES_CONTRACT.ID, PURCHASES_CONTRACT.CREATED_BY, PURCHASES_CONTRACT.BUYER, PURCHASES_CONTRACT.NEED).from(PURCHASES_CONTRACT);
    }

    /** With the need it came from where this actor may know whose need that is. */
    private static Deed.Done done(Actor actor, Record5<String, String, String, String, String> row) {
        var refs = new ArrayList<Ref>(List.of(new Ref(Contract.KIND, row.value2())));
        if (!row.value4().isEmpty()) refs.add(new Ref(Organisation.KIND, row.value4()));
        boolean mayKnow = actor.is(Role.MANAGER) || actor.belongsTo(row.value4());
        if (mayKnow && !row.value5().isEmpty()) refs.add(new Ref(NEED, row.value5()));
        return new Deed.Done(LocalDate.parse(row.value1()), row.value3(), refs, 1);
    }

    /** With what was asked about, where that is a holder. */
    private static Deed.Done done(Actor actor, Record5<String, String, String, String, String> row, Ref asked) {
        var done = done(actor, row);
        if (done.isAbout(asked) || !asked.kind().equals(Organisation.KIND)) return done;
        var refs = new ArrayList<>(done.refs());
        refs.add(asked);
        return new Deed.Done(done.day(), done.who(), refs, done.count());
    }
}
