// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_APPLICATION;
import static org.faisceau.challenges.db.Tables.CHALLENGES_MARK;
import static org.faisceau.challenges.db.Tables.CHALLENGES_RATING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.challenges.api.Mark;
import org.faisceau.challenges.api.Rating;
import org.faisceau.challenges.db.tables.records.ChallengesMarkRecord;
import org.faisceau.challenges.db.tables.records.ChallengesRatingRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** Ratings in rows, within a transaction of a register. */
final class RatingTable {
    private RatingTable() {}

    static List<Rating> of(Reading tx, String application) {
        return fetch(tx, CHALLENGES_RATING.APPLICATION_ID.eq(application), CHALLENGES_MARK.APPLICATION_ID.eq(application));
    }

    static List<Rating> ofEdition(Reading tx, String edition) {
        var some = tx.sql().select(CHALLENGES_APPLICATION.ID).from(CHALLENGES_APPLICATION).where(CHALLENGES_APPLICATION.EDITION_ID.eq(edition));
        return fetch(tx, CHALLENGES_RATING.APPLICATION_ID.in(some), CHALLENGES_MARK.APPLICATION_ID.in(some));
    }

    static Optional<Rating> find(Reading tx, String application, String account) {
        return of(tx, application).stream().filter(one -> one.account().equals(account)).findFirst();
    }

    private static List<Rating> fetch(Reading tx, Condition ratings, Condition marks) {
        Map<List<String>, List<Mark>> given = tx.sql().selectFrom(CHALLENGES_MARK).where(marks).orderBy(CHALLENGES_MARK.APPLICATION_ID, CHALLENGES_MARK.ACCOUNT, CHALLENGES_MARK.POSITION).fetch().stream()
                .collect(Collectors.groupingBy(row -> List.of(row.getApplicationId(), row.getAccount()), Collectors.mapping(row -> new Mark(row.getPoints(), row.getMotive()), Collectors.toList())));
        return tx.sql().selectFrom(CHALLENGES_RATING).where(ratings).orderBy(CHALLENGES_RATING.APPLICATION_ID, CHALLENGES_RATING.AT, CHALLENGES_RATING.ACCOUNT).fetch(row -> new Rating(row.getApplicationId(),
                row.getAccount(), row.getInterest(), given.getOrDefault(List.of(row.getApplicationId(), row.getAccount()), List.of()), Instant.ofEpochMilli(row.getAt()), row.getVersion()));
    }

    /** Empty where the member was faster in another window. */
    static Optional<Rating> put(Writing tx, Rating rating) {
        var table = CHALLENGES_RATING;
        int written = rating.version() == 1
                ? tx.sql().insertInto(table).set(new ChallengesRatingRecord(rating.application(), rating.account(), rating.interest(), rating.at().toEpochMilli(), 1)).onConflictDoNothing().execute()
                : tx.sql().update(table).set(table.INTEREST, rating.interest()).set(table.AT, rating.at().toEpochMilli()).set(table.VERSION, rating.version())
                .where(table.APPLICATION_ID.eq(rating.application()), table.ACCOUNT.eq(rating.account()), table.VERSION.eq(rating.version() - 1)).execute();
        if (written == 0) return Optional.empty();
        tx.sql().deleteFrom(CHALLENGES_MARK).where(CHALLENGES_MARK.APPLICATION_ID.eq(rating.application()), CHALLENGES_MARK.ACCOUNT.eq(rating.account())).execute();
        for (int at = 0; at < rating.marks().size(); at++) {
            var mark = rating.marks().get(at);
            tx.sql().insertInto(CHALLENGES_MARK).set(new ChallengesMarkRecord(rating.application(), rating.account(), at, mark.points(), mark.motive())).execute();
        }
        return Optional.of(rating);
    }
}
