// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_OPINION;
import static org.faisceau.charters.db.Tables.CHARTERS_RESIDENCY;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.charters.api.Opinion;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.api.Residency.State;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** What of applications and opinions is still to be told, in their rows. */
final class NewsTable {
    /** Of an opinion: that it was asked for, that its day has passed. */
    static final String ASKED = "ASKED";
    static final String LATE = "LATE";
    private static final int CHUNK = 200;

    private NewsTable() {}

    /**
     * A stay and what was told of it.
     *
     * @param told the state that was told last; empty for none
     * @param isForCompany true where somebody else noted that its company takes the application back
     */
    record Stay(Residency residency, String told, boolean isForCompany) {}

    /** Those whose state nobody was told of, the oldest first; at most one chunk. */
    static List<Stay> stays(Reading tx) {
        var said = DSL.when(CHARTERS_RESIDENCY.IS_WITHDRAWN, State.WITHDRAWN.name()).otherwise(CHARTERS_RESIDENCY.STATE);
        return tx.sql().selectFrom(CHARTERS_RESIDENCY).where(CHARTERS_RESIDENCY.BINNED_AT.eq(0L), CHARTERS_RESIDENCY.TOLD.ne(said)).orderBy(CHARTERS_RESIDENCY.CREATED_AT, CHARTERS_RESIDENCY.ID).limit(CHUNK)
                .fetch(row -> new Stay(ResidencyTable.residency(row), row.getTold(), row.getIsWithdrawn() && !row.getDecidedBy().isEmpty()));
    }

    static int told(Writing tx, Residency one) {
        return tx.sql().update(CHARTERS_RESIDENCY).set(CHARTERS_RESIDENCY.TOLD, one.state().name()).where(CHARTERS_RESIDENCY.ID.eq(one.id()), CHARTERS_RESIDENCY.VERSION.eq(one.version())).execute();
    }

    /** Opinions on applications that nobody was asked for yet. */
    static List<Opinion> asked(Reading tx) {
        return opinions(tx, CHARTERS_OPINION.TOLD.eq(""));
    }

    /** Those that were due before that day and that nobody was reminded of. */
    static List<Opinion> late(Reading tx, LocalDate today) {
        return opinions(tx, CHARTERS_OPINION.TOLD.eq(ASKED).and(CHARTERS_OPINION.DUE_ON.lt(today.toString())));
    }

    private static List<Opinion> opinions(Reading tx, Condition which) {
        var applied = DSL.select(CHARTERS_RESIDENCY.ID).from(CHARTERS_RESIDENCY).where(CHARTERS_RESIDENCY.BINNED_AT.eq(0L), CHARTERS_RESIDENCY.STATE.eq(State.APPLIED.name()));
        return tx.sql().selectFrom(CHARTERS_OPINION).where(CHARTERS_OPINION.VIEW.eq(""), which, CHARTERS_OPINION.RESIDENCY_ID.in(applied)).orderBy(CHARTERS_OPINION.DUE_ON, CHARTERS_OPINION.ID).limit(CHUNK).fetch(OpinionTable::opinion);
    }

    static int told(Writing tx, Opinion one, String what) {
        return tx.sql().update(CHARTERS_OPINION).set(CHARTERS_OPINION.TOLD, what).where(CHARTERS_OPINION.ID.eq(one.id())).execute();
    }
}
