// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_AUDIENCE_COMPANY;
import static org.faisceau.needs.db.Tables.NEEDS_NEED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.needs.api.Need;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Companies told of a need that is addressed to them, on the day their people were: one deed for each company. Its refs: the need and the
 * company. Managers and the company itself read it, nobody else: who else was told is not for competitors.
 */
@Component
public final class ToldDeed implements Deed {
    private static final Period EVER = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));
    private final Schema schema;

    @Activate
    public ToldDeed(@Reference Store store) {
        this.schema = store.schema("needs", ToldDeed.class);
    }

    @Override
    public String word() {
        return "need-told";
    }

    @Override
    public Slice<Done> during(Actor actor, Period period, String after, int limit) {
        if (limit < 1 || limit > SLICE_MOST) throw new IllegalArgumentException("limit: 1 to " + SLICE_MOST + ", got " + limit);
        var told = NEEDS_AUDIENCE_COMPANY;
        var both = told.NEED_ID.concat("/").concat(told.ORGANISATION);
        var page = Keyset.ascending(told.TOLD_AT, both).page(Math.min(limit, Keyset.MOST), after);
        return schema.read(tx -> page.slice(tx.sql().select(told.TOLD_AT, told.NEED_ID, told.ORGANISATION, both).from(told).join(NEEDS_NEED).on(NEEDS_NEED.ID.eq(told.NEED_ID))
                .where(told(actor, period), page.condition()).orderBy(page.order()).limit(page.fetch()).fetch(), row -> done(row.value1(), row.value2(), row.value3())));
    }

    @Override
    public List<Done> about(Actor actor, Ref ref, int most) {
        if (most < 1 || most > SLICE_MOST) throw new IllegalArgumentException("most: 1 to " + SLICE_MOST + ", got " + most);
        var told = NEEDS_AUDIENCE_COMPANY;
        var which = switch (ref.kind()) {
            case Need.KIND -> told.NEED_ID.eq(ref.id());
            case Organisation.KIND -> told.ORGANISATION.eq(ref.id());
            default -> DSL.falseCondition();
        };
        return schema.read(tx -> tx.sql().select(told.TOLD_AT, told.NEED_ID, told.ORGANISATION).from(told).join(NEEDS_NEED).on(NEEDS_NEED.ID.eq(told.NEED_ID))
                .where(told(actor, EVER), told.TOLD_AT.gt(0L), which).orderBy(told.TOLD_AT, told.NEED_ID, told.ORGANISATION).limit(most).fetch(row -> done(row.value1(), row.value2(), row.value3())));
    }

    @Override
    public long count(Actor actor, Period period) {
        return schema.read(tx -> tx.sql().fetchCount(DSL.selectOne().from(NEEDS_AUDIENCE_COMPANY).join(NEEDS_NEED).on(NEEDS_NEED.ID.eq(NEEDS_AUDIENCE_COMPANY.NEED_ID)).where(told(actor, period))));
    }

    private static Condition told(Actor actor, Period period) {
        var whose = actor.is(Role.MANAGER) ? DSL.noCondition() : NEEDS_AUDIENCE_COMPANY.ORGANISATION.eq(actor.organisation());
        var from = Days.begin(period.first()).toEpochMilli();
        var until = Days.begin(period.last().plusDays(1)).toEpochMilli();
        return DSL.and(WhoMay.see(actor), whose, NEEDS_AUDIENCE_COMPANY.TOLD_AT.ge(from), NEEDS_AUDIENCE_COMPANY.TOLD_AT.lt(until));
    }

    private static Done done(long at, String need, String company) {
        return new Done(Days.of(Instant.ofEpochMilli(at)), Actor.system().id(), List.of(new Ref(Need.KIND, need), new Ref(Organisation.KIND, company)), 1);
    }
}
