// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_DEMONSTRATOR;
import static org.faisceau.charters.db.Tables.CHARTERS_RESIDENCY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.DemonstratorFilter;
import org.faisceau.charters.api.DemonstratorOrder;
import org.faisceau.charters.api.Demonstrators;
import org.faisceau.charters.db.tables.records.ChartersDemonstratorRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Demonstrators in rows. */
final class DemonstratorTable {
    private DemonstratorTable() {}

    static Optional<Demonstrator> find(Reading tx, Actor actor, String id) {
        return tx.sql().fetchOptional(CHARTERS_DEMONSTRATOR, CHARTERS_DEMONSTRATOR.ID.eq(id).and(see(actor))).map(DemonstratorTable::demonstrator);
    }

    static List<Demonstrator> of(Reading tx, Actor actor, String residency) {
        return tx.sql().selectFrom(CHARTERS_DEMONSTRATOR).where(CHARTERS_DEMONSTRATOR.RESIDENCY_ID.eq(residency), see(actor)).orderBy(CHARTERS_DEMONSTRATOR.NAME_SORT, CHARTERS_DEMONSTRATOR.ID)
                .limit(Demonstrators.MOST).fetch(DemonstratorTable::demonstrator);
    }

    /** Those of a lab; what lies in the bin is apart, with its stay or alone. */
    static List<Demonstrator> ofLab(Reading tx, String lab) {
        return tx.sql().selectFrom(CHARTERS_DEMONSTRATOR).where(CHARTERS_DEMONSTRATOR.LAB_ID.eq(lab), see(Actor.system())).orderBy(CHARTERS_DEMONSTRATOR.NAME_SORT, CHARTERS_DEMONSTRATOR.ID)
                .limit(Demonstrators.MOST).fetch(DemonstratorTable::demonstrator);
    }

    /** Those of which this actor reads the stay, the bin apart. */
    static Condition see(Actor actor) {
        return CHARTERS_DEMONSTRATOR.BINNED_AT.eq(0L).and(CHARTERS_DEMONSTRATOR.RESIDENCY_ID.in(DSL.select(CHARTERS_RESIDENCY.ID).from(CHARTERS_RESIDENCY).where(ResidencyAccess.see(actor))));
    }

    static Condition narrowed(DemonstratorFilter filter) {
        var day = filter.day().toString();
        var stands = CHARTERS_DEMONSTRATOR.FROM_DAY.le(day).and(CHARTERS_DEMONSTRATOR.UNTIL_DAY.eq("").or(CHARTERS_DEMONSTRATOR.UNTIL_DAY.ge(day)));
        var text = SortKey.of(filter.text());
        var named = text.isEmpty() ? DSL.noCondition() : CHARTERS_DEMONSTRATOR.NAME_SORT.contains(text);
        return named.and(filter.standing().map(isStanding -> isStanding ? stands : DSL.not(stands)).orElse(DSL.noCondition()));
    }

    static Keyset<?> keyset(DemonstratorOrder order) {
        return switch (order) {
            case NAME -> Keyset.ascending(CHARTERS_DEMONSTRATOR.NAME_SORT, CHARTERS_DEMONSTRATOR.ID);
            case NAME_BACKWARDS -> Keyset.descending(CHARTERS_DEMONSTRATOR.NAME_SORT, CHARTERS_DEMONSTRATOR.ID);
            case LATEST -> Keyset.descending(CHARTERS_DEMONSTRATOR.FROM_DAY, CHARTERS_DEMONSTRATOR.ID);
            case EARLIEST -> Keyset.ascending(CHARTERS_DEMONSTRATOR.FROM_DAY, CHARTERS_DEMONSTRATOR.ID);
        };
    }

    static void insert(Writing tx, Actor actor, Demonstrator one, Instant now) {
        var content = one.content();
        tx.sql().insertInto(CHARTERS_DEMONSTRATOR).set(new ChartersDemonstratorRecord(one.id(), one.lab(), one.residency(), content.name(), SortKey.of(content.name()), content.place(), content.what(),
                content.measures(), content.from().toString(), Days.write(content.until()), actor.id(), now.toEpochMilli(), 0L, "", one.version())).execute();
    }

    /** Its next version; false where somebody was faster. */
    static boolean update(Writing tx, Demonstrator one) {
        var content = one.content();
        return tx.sql().update(CHARTERS_DEMONSTRATOR).set(CHARTERS_DEMONSTRATOR.NAME, content.name()).set(CHARTERS_DEMONSTRATOR.NAME_SORT, SortKey.of(content.name())).set(CHARTERS_DEMONSTRATOR.PLACE, content.place())
                .set(CHARTERS_DEMONSTRATOR.WHAT, content.what()).set(CHARTERS_DEMONSTRATOR.MEASURES, content.measures()).set(CHARTERS_DEMONSTRATOR.FROM_DAY, content.from().toString())
                .set(CHARTERS_DEMONSTRATOR.UNTIL_DAY, Days.write(content.until())).set(CHARTERS_DEMONSTRATOR.VERSION, one.version())
                .where(CHARTERS_DEMONSTRATOR.ID.eq(one.id()), CHARTERS_DEMONSTRATOR.VERSION.eq(one.version() - 1)).execute() == 1;
    }

    static Demonstrator demonstrator(ChartersDemonstratorRecord row) {
        var content = new Demonstrator.Content(row.getName(), row.getPlace(), row.getWhat(), row.getMeasures(), LocalDate.parse(row.getFromDay()), Days.read(row.getUntilDay()));
        return new Demonstrator(row.getId(), row.getLabId(), row.getResidencyId(), content, row.getVersion());
    }
}
