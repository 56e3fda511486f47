// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_OPINION;
import static org.faisceau.charters.db.Tables.CHARTERS_RESIDENCY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Opinion;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.db.tables.records.ChartersOpinionRecord;
import org.faisceau.kernel.api.Days;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import java.util.stream.Stream;
import org.faisceau.charters.api.Residency;
import org.faisceau.kernel.api.Period;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Opinions in rows. */
final class OpinionTable {
    /** While a stay is so, opinions on it can be written. */
    private static final List<String> OPEN = Stream.of(Residency.State.APPLIED, Residency.State.ACCEPTED, Residency.State.HOSTED).map(Enum::name).toList();

    private OpinionTable() {}

    static List<Opinion> of(Reading tx, String residency) {
        return tx.sql().selectFrom(CHARTERS_OPINION).where(CHARTERS_OPINION.RESIDENCY_ID.eq(residency)).orderBy(CHARTERS_OPINION.ASKED_ON, CHARTERS_OPINION.ID).limit(Residencies.OPINIONS_MOST)
                .fetch(OpinionTable::opinion);
    }

    static Optional<Opinion> find(Reading tx, String id) {
        return tx.sql().fetchOptional(CHARTERS_OPINION, CHARTERS_OPINION.ID.eq(id)).map(OpinionTable::opinion);
    }

    /** Those that are awaited by a day of that time, of stays that are not over. */
    static List<Opinion> awaited(Reading tx, Period due, Condition stays) {
        return tx.sql().selectFrom(CHARTERS_OPINION).where(CHARTERS_OPINION.VIEW.eq(""), CHARTERS_OPINION.DUE_ON.between(due.first().toString(), due.last().toString()),
                CHARTERS_OPINION.RESIDENCY_ID.in(DSL.select(CHARTERS_RESIDENCY.ID).from(CHARTERS_RESIDENCY).where(stays, CHARTERS_RESIDENCY.STATE.in(OPEN))))
                .orderBy(CHARTERS_OPINION.DUE_ON, CHARTERS_OPINION.ID).limit(Residencies.AWAITED_MOST).fetch(OpinionTable::opinion);
    }

    static boolean isOpen(Residency.State state) {
        return OPEN.contains(state.name());
    }

    static void insert(Writing tx, Opinion one) {
        tx.sql().insertInto(CHARTERS_OPINION).set(new ChartersOpinionRecord(one.id(), one.residency(), one.department(), one.askedOn().toString(), one.dueOn().toString(), one.view().map(Enum::name).orElse(""),
                one.words(), one.givenBy(), Days.write(one.givenOn()), one.version(), "")).execute();
    }

    /** Its next version; false where somebody was faster. */
    static boolean update(Writing tx, Opinion one) {
        return tx.sql().update(CHARTERS_OPINION).set(CHARTERS_OPINION.VIEW, one.view().map(Enum::name).orElse("")).set(CHARTERS_OPINION.WORDS, one.words()).set(CHARTERS_OPINION.GIVEN_BY, one.givenBy())
                .set(CHARTERS_OPINION.GIVEN_ON, Days.write(one.givenOn())).set(CHARTERS_OPINION.VERSION, one.version())
                .where(CHARTERS_OPINION.ID.eq(one.id()), CHARTERS_OPINION.VERSION.eq(one.version() - 1)).execute() == 1;
    }

    static Opinion opinion(ChartersOpinionRecord row) {
        Optional<Opinion.View> view = row.getView().isEmpty() ? Optional.empty() : Optional.of(Opinion.View.valueOf(row.getView()));
        return new Opinion(row.getId(), row.getResidencyId(), row.getDepartment(), LocalDate.parse(row.getAskedOn()), LocalDate.parse(row.getDueOn()), view, row.getWords(), row.getGivenBy(),
                Days.read(row.getGivenOn()), row.getVersion());
    }
}
