// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_OPINION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Opinion;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.db.tables.records.ChartersOpinionRecord;
import org.faisceau.kernel.api.Days;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Opinions in rows. */
final class OpinionTable {
    private OpinionTable() {}

    static List<Opinion> of(Reading tx, String residency) {
        return tx.sql().selectFrom(CHARTERS_OPINION).where(CHARTERS_OPINION.RESIDENCY_ID.eq(residency)).orderBy(CHARTERS_OPINION.ASKED_ON, CHARTERS_OPINION.ID).limit(Residencies.OPINIONS_MOST)
                .fetch(OpinionTable::opinion);
    }

    static Optional<Opinion> find(Reading tx, String id) {
        return tx.sql().fetchOptional(CHARTERS_OPINION, CHARTERS_OPINION.ID.eq(id)).map(OpinionTable::opinion);
    }

    static void insert(Writing tx, Opinion one) {
        tx.sql().insertInto(CHARTERS_OPINION).set(new ChartersOpinionRecord(one.id(), one.residency(), one.department(), one.askedOn().toString(), one.dueOn().toString(), one.view().map(Enum::name).orElse(""),
                one.words(), one.givenBy(), Days.write(one.givenOn()), one.version())).execute();
    }

    /** Its next version; false where somebody was faster. */
    static boolean update(Writing tx, Opinion one) {
        return tx.sql().update(CHARTERS_OPINION).set(CHARTERS_OPINION.VIEW, one.view().map(Enum::name).orElse("")).set(CHARTERS_OPINION.WORDS, one.words()).set(CHARTERS_OPINION.GIVEN_BY, one.givenBy())
                .set(CHARTERS_OPINION.GIVEN_ON, Days.write(one.givenOn())).set(CHARTERS_OPINION.VERSION, one.version())
                .where(CHARTERS_OPINION.ID.eq(one.id()), CHARTERS_OPINION.VERSION.eq(one.version() - 1)).execute() == 1;
    }

    private static Opinion opinion(ChartersOpinionRecord row) {
        Optional<Opinion.View> view = row.getView().isEmpty() ? Optional.empty() : Optional.of(Opinion.View.valueOf(row.getView()));
        return new Opinion(row.getId(), row.getResidencyId(), row.getDepartment(), LocalDate.parse(row.getAskedOn()), LocalDate.parse(row.getDueOn()), view, row.getWords(), row.getGivenBy(),
                Days.read(row.getGivenOn()), row.getVersion());
    }
}
