// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION_AUTHOR;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION_LABEL;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION_REFERENCE;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION_THEME;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.SolutionRow.Lists;
import org.faisceau.directory.api.Label;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionAuthor;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionReference;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.db.tables.records.DirectorySolutionRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** The rows of entries, for the registers of this bundle: within a transaction of theirs. */
final class SolutionTable {
    private SolutionTable() {}

    /** The entries of these rows, by identifier, in their order. */
    static Map<String, Solution> solutions(Reading tx, List<DirectorySolutionRecord> rows) {
        var ids = rows.stream().map(DirectorySolutionRecord::getId).toList();
        if (ids.isEmpty()) return Map.of();
        var themes = tx.sql().selectFrom(DIRECTORY_SOLUTION_THEME).where(DIRECTORY_SOLUTION_THEME.SOLUTION_ID.in(ids))
                .orderBy(DIRECTORY_SOLUTION_THEME.THEME).fetchGroups(DIRECTORY_SOLUTION_THEME.SOLUTION_ID, DIRECTORY_SOLUTION_THEME.THEME);
        var authors = tx.sql().selectFrom(DIRECTORY_SOLUTION_AUTHOR).where(DIRECTORY_SOLUTION_AUTHOR.SOLUTION_ID.in(ids))
                .orderBy(DIRECTORY_SOLUTION_AUTHOR.POSITION).fetchGroups(DIRECTORY_SOLUTION_AUTHOR.SOLUTION_ID,
                        row -> new SolutionAuthor(row.get(DIRECTORY_SOLUTION_AUTHOR.NAME), row.get(DIRECTORY_SOLUTION_AUTHOR.JOB), row.get(DIRECTORY_SOLUTION_AUTHOR.STRUCTURE)));
        var references = tx.sql().selectFrom(DIRECTORY_SOLUTION_REFERENCE).where(DIRECTORY_SOLUTION_REFERENCE.SOLUTION_ID.in(ids))
                .orderBy(DIRECTORY_SOLUTION_REFERENCE.POSITION).fetchGroups(DIRECTORY_SOLUTION_REFERENCE.SOLUTION_ID,
                        row -> new SolutionReference(row.get(DIRECTORY_SOLUTION_REFERENCE.BUYER), row.get(DIRECTORY_SOLUTION_REFERENCE.YEAR), row.get(DIRECTORY_SOLUTION_REFERENCE.CONTRACT)));
        var labels = tx.sql().selectFrom(DIRECTORY_SOLUTION_LABEL).where(DIRECTORY_SOLUTION_LABEL.SOLUTION_ID.in(ids))
                .orderBy(DIRECTORY_SOLUTION_LABEL.POSITION).fetchGroups(DIRECTORY_SOLUTION_LABEL.SOLUTION_ID,
                        row -> new Label(row.get(DIRECTORY_SOLUTION_LABEL.NAME), row.get(DIRECTORY_SOLUTION_LABEL.YEAR)));
        var all = new LinkedHashMap<String, Solution>();
        for (var row : rows) {
            var lists = new Lists(of(themes, row.getId()), of(authors, row.getId()), of(references, row.getId()), of(labels, row.getId()));
            all.put(row.getId(), SolutionRow.solution(row, lists));
        }
        return all;
    }

    /** Those that stand, without the merged ones. */
    static List<Solution> standing(Reading tx, Condition which, int most) {
        return List.copyOf(solutions(tx, tx.sql().selectFrom(DIRECTORY_SOLUTION).where(which, DIRECTORY_SOLUTION.MERGED_INTO.eq(""))
                .orderBy(DIRECTORY_SOLUTION.TITLE_SORT, DIRECTORY_SOLUTION.ID).limit(most).fetch()).values());
    }

    /** One by its identifier, a merged one too. */
    static Optional<Solution> row(Reading tx, String id) {
        return solutions(tx, tx.sql().selectFrom(DIRECTORY_SOLUTION).where(DIRECTORY_SOLUTION.ID.eq(id)).fetch()).values().stream().findFirst();
    }

    /** A new entry. */
    static Solution insert(Writing tx, Actor actor, Instant now, String id, SolutionContent content) {
        var solution = new Solution(id, content, SolutionState.DRAFT, SolutionCompletionRule.of(content, false).percent(), actor.id(), now, now, now, 1);
        write(tx, solution, "");
        tx.did(solution.ref(), "created", "");
        tx.changed(solution.ref(), "created", "", content.title());
        return solution;
    }

    /** A row and its lists, as they are. */
    static void write(Writing tx, Solution solution, String mergedInto) {
        tx.sql().insertInto(DIRECTORY_SOLUTION).set(SolutionRow.row(solution, mergedInto)).execute();
        lists(tx, solution);
    }

    /** The entry as it is to be, one version on; empty where somebody was faster. */
    static Optional<Solution> update(Writing tx, Solution before, SolutionContent content, SolutionState state, Instant changedAt, Instant confirmedAt) {
        var percent = SolutionCompletionRule.of(content, SolutionFileTable.hasAny(tx, before.id())).percent();
        var after = new Solution(before.id(), content, state, percent, before.createdBy(), before.createdAt(), changedAt, confirmedAt, before.version() + 1);
        int changed = tx.sql().update(DIRECTORY_SOLUTION).set(SolutionRow.row(after, ""))
                .where(DIRECTORY_SOLUTION.ID.eq(before.id()), DIRECTORY_SOLUTION.VERSION.eq(before.version())).execute();
        if (changed == 0) return Optional.empty();
        if (!before.content().equals(content)) {
            forget(tx, before.id());
            lists(tx, after);
        }
        return Optional.of(after);
    }

    private static void forget(Writing tx, String id) {
        tx.sql().deleteFrom(DIRECTORY_SOLUTION_THEME).where(DIRECTORY_SOLUTION_THEME.SOLUTION_ID.eq(id)).execute();
        tx.sql().deleteFrom(DIRECTORY_SOLUTION_AUTHOR).where(DIRECTORY_SOLUTION_AUTHOR.SOLUTION_ID.eq(id)).execute();
        tx.sql().deleteFrom(DIRECTORY_SOLUTION_REFERENCE).where(DIRECTORY_SOLUTION_REFERENCE.SOLUTION_ID.eq(id)).execute();
        tx.sql().deleteFrom(DIRECTORY_SOLUTION_LABEL).where(DIRECTORY_SOLUTION_LABEL.SOLUTION_ID.eq(id)).execute();
    }

    private static void lists(Writing tx, Solution solution) {
        var content = solution.content();
        for (var theme : content.themes()) {
            tx.sql().insertInto(DIRECTORY_SOLUTION_THEME).set(DIRECTORY_SOLUTION_THEME.SOLUTION_ID, solution.id())
                    .set(DIRECTORY_SOLUTION_THEME.THEME, theme).execute();
        }
        for (int at = 0; at < content.authors().size(); at++) {
            var one = content.authors().get(at);
            tx.sql().insertInto(DIRECTORY_SOLUTION_AUTHOR).set(DIRECTORY_SOLUTION_AUTHOR.SOLUTION_ID, solution.id())
                    .set(DIRECTORY_SOLUTION_AUTHOR.POSITION, at).set(DIRECTORY_SOLUTION_AUTHOR.NAME, one.name())
                    .set(DIRECTORY_SOLUTION_AUTHOR.JOB, one.job()).set(DIRECTORY_SOLUTION_AUTHOR.STRUCTURE, one.structure()).execute();
        }
        for (int at = 0; at < content.references().size(); at++) {
            var one = content.references().get(at);
            tx.sql().insertInto(DIRECTORY_SOLUTION_REFERENCE).set(DIRECTORY_SOLUTION_REFERENCE.SOLUTION_ID, solution.id())
                    .set(DIRECTORY_SOLUTION_REFERENCE.POSITION, at).set(DIRECTORY_SOLUTION_REFERENCE.BUYER, one.buyer())
                    .set(DIRECTORY_SOLUTION_REFERENCE.YEAR, one.year()).set(DIRECTORY_SOLUTION_REFERENCE.CONTRACT, one.contract()).execute();
        }
        for (int at = 0; at < content.labels().size(); at++) {
            var one = content.labels().get(at);
            tx.sql().insertInto(DIRECTORY_SOLUTION_LABEL).set(DIRECTORY_SOLUTION_LABEL.SOLUTION_ID, solution.id())
                    .set(DIRECTORY_SOLUTION_LABEL.POSITION, at).set(DIRECTORY_SOLUTION_LABEL.NAME, one.name())
                    .set(DIRECTORY_SOLUTION_LABEL.NAME_SORT, SortKey.of(one.name() + " " + one.year())).set(DIRECTORY_SOLUTION_LABEL.YEAR, one.year()).execute();
        }
    }

    private static <T> List<T> of(Map<String, List<T>> byId, String id) {
        return byId.getOrDefault(id, List.of());
    }
}
