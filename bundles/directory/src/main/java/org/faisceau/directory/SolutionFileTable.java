// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION_FILE;

import java.util.List;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionFile;
import org.faisceau.directory.api.SolutionPart;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.StoredFile;
import org.faisceau.store.api.Writing;

/** The files that entries name, within a transaction of the register. */
final class SolutionFileTable {
    private SolutionFileTable() {}

    static List<SolutionFile> of(Reading tx, String id) {
        return tx.sql().selectFrom(DIRECTORY_SOLUTION_FILE).where(DIRECTORY_SOLUTION_FILE.SOLUTION_ID.eq(id)).orderBy(DIRECTORY_SOLUTION_FILE.PART)
                .fetch(row -> new SolutionFile(SolutionPart.valueOf(row.getPart()), new StoredFile(row.getHash(), row.getSize(), row.getType(), row.getName())));
    }

    static boolean hasAny(Reading tx, String id) {
        return tx.sql().fetchExists(DIRECTORY_SOLUTION_FILE, DIRECTORY_SOLUTION_FILE.SOLUTION_ID.eq(id));
    }

    /** Puts a file in an empty place. */
    static void name(Writing tx, Solution solution, SolutionFile file) {
        tx.names(solution.ref(), file.file());
        keep(tx, solution.id(), file);
    }

    /** The row alone: for a copy of an entry, whose files stay through the entry itself. */
    static void keep(Writing tx, String id, SolutionFile file) {
        tx.sql().insertInto(DIRECTORY_SOLUTION_FILE).set(DIRECTORY_SOLUTION_FILE.SOLUTION_ID, id).set(DIRECTORY_SOLUTION_FILE.PART, file.part().name())
                .set(DIRECTORY_SOLUTION_FILE.HASH, file.file().hash()).set(DIRECTORY_SOLUTION_FILE.NAME, file.file().name())
                .set(DIRECTORY_SOLUTION_FILE.SIZE, file.file().size()).set(DIRECTORY_SOLUTION_FILE.TYPE, file.file().type()).execute();
    }

    /** The name of the file that was there; empty where none was. A content that the entry names twice stays named. */
    static String drop(Writing tx, Solution solution, SolutionPart part) {
        var there = of(tx, solution.id());
        var gone = there.stream().filter(one -> one.part() == part).findFirst();
        if (gone.isEmpty()) return "";
        tx.sql().deleteFrom(DIRECTORY_SOLUTION_FILE)
                .where(DIRECTORY_SOLUTION_FILE.SOLUTION_ID.eq(solution.id()), DIRECTORY_SOLUTION_FILE.PART.eq(part.name())).execute();
        var hash = gone.get().file().hash();
        if (there.stream().noneMatch(one -> one.part() != part && one.file().hash().equals(hash))) tx.drops(solution.ref(), hash);
        return gone.get().file().name();
    }
}
