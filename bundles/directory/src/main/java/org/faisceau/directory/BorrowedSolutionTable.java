// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_BORROWED_SOLUTION;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.BorrowedSolution;
import org.faisceau.directory.db.tables.records.DirectoryBorrowedSolutionRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** Where entries were taken over from in rows, within a transaction of the register. */
final class BorrowedSolutionTable {
    private BorrowedSolutionTable() {}

    static Set<String> all(Reading tx) {
        return tx.sql().select(DIRECTORY_BORROWED_SOLUTION.SOLUTION_ID).from(DIRECTORY_BORROWED_SOLUTION).fetchSet(DIRECTORY_BORROWED_SOLUTION.SOLUTION_ID);
    }

    static Optional<BorrowedSolution> one(Reading tx, Condition which) {
        return tx.sql().selectFrom(DIRECTORY_BORROWED_SOLUTION).where(which).fetchOptional(BorrowedSolutionTable::borrowed);
    }

    static void insert(Writing tx, Actor actor, BorrowedSolution one) {
        var table = DIRECTORY_BORROWED_SOLUTION;
        tx.sql().insertInto(table).set(table.SOLUTION_ID, one.solution()).set(table.LAB, one.lab()).set(table.LAB_NAME, one.labName()).set(table.ITEM, one.item()).set(table.TAKEN_BY, actor.id())
                .set(table.TAKEN_AT, one.takenAt().toEpochMilli()).set(table.GONE_AT, 0L).execute();
    }

    /** As its Living-Lab is called now, and standing there. */
    static void bringUp(Writing tx, String solution, String labName) {
        var table = DIRECTORY_BORROWED_SOLUTION;
        tx.sql().update(table).set(table.LAB_NAME, labName).set(table.GONE_AT, 0L).where(table.SOLUTION_ID.eq(solution)).execute();
    }

    static void gone(Writing tx, String solution, Instant now) {
        var table = DIRECTORY_BORROWED_SOLUTION;
        tx.sql().update(table).set(table.GONE_AT, now.toEpochMilli()).where(table.SOLUTION_ID.eq(solution), table.GONE_AT.eq(0L)).execute();
    }

    private static BorrowedSolution borrowed(DirectoryBorrowedSolutionRecord row) {
        var gone = Optional.of(row.getGoneAt()).filter(at -> at > 0).map(Instant::ofEpochMilli);
        return new BorrowedSolution(row.getSolutionId(), row.getLab(), row.getLabName(), row.getItem(), Instant.ofEpochMilli(row.getTakenAt()), gone);
    }
}
