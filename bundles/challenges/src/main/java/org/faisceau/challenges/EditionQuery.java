// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_EDITION;

import java.time.Instant;
import java.util.ArrayList;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.EditionFilter;
import org.faisceau.challenges.api.EditionOrder;
import org.faisceau.challenges.api.Stage;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Keyset;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** A filter and an order of editions in the words of the database. */
final class EditionQuery {
    private EditionQuery() {}

    static Condition conditions(EditionFilter filter, Instant now) {
        var all = new ArrayList<Condition>();
        if (!filter.stages().isEmpty()) all.add(DSL.or(filter.stages().stream().sorted().map(stage -> at(stage, now)).toList()));
        if (!filter.years().isEmpty()) all.add(CHALLENGES_EDITION.YEAR.in(filter.years()));
        if (!filter.text().isBlank()) all.add(CHALLENGES_EDITION.WORDS_SORT.contains(SortKey.of(filter.text())));
        return DSL.and(all);
    }

    /** The same as {@link Edition#stage}. */
    static Condition at(Stage stage, Instant now) {
        var isPublished = CHALLENGES_EDITION.STATE.eq(Edition.State.PUBLISHED.name());
        var isComing = CHALLENGES_EDITION.OPENS_ON.gt(Days.of(now).toString());
        var isOver = CHALLENGES_EDITION.CLOSES_AT.ne(0L).and(CHALLENGES_EDITION.CLOSES_AT.le(now.toEpochMilli()));
        return switch (stage) {
            case DRAFT -> CHALLENGES_EDITION.STATE.eq(Edition.State.DRAFT.name());
            case COMING -> isPublished.and(isComing);
            case OPEN -> isPublished.and(DSL.not(isComing)).and(DSL.not(isOver));
            case JURY -> isPublished.and(DSL.not(isComing)).and(isOver);
            case CONCLUDED -> CHALLENGES_EDITION.STATE.eq(Edition.State.CONCLUDED.name());
        };
    }

    static Keyset<?> keyset(EditionOrder order) {
        return switch (order) {
            case LATEST -> Keyset.descending(CHALLENGES_EDITION.YEAR, CHALLENGES_EDITION.ID);
            case OLDEST -> Keyset.ascending(CHALLENGES_EDITION.YEAR, CHALLENGES_EDITION.ID);
            case TITLE -> Keyset.ascending(CHALLENGES_EDITION.TITLE_SORT, CHALLENGES_EDITION.ID);
            case TITLE_BACKWARDS -> Keyset.descending(CHALLENGES_EDITION.TITLE_SORT, CHALLENGES_EDITION.ID);
        };
    }
}
