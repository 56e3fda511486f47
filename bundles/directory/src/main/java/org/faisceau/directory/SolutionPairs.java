// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION_APART;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION_MERGE;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionFile;
import org.faisceau.directory.api.SolutionPart;
import org.faisceau.directory.api.SolutionRetention;
import org.faisceau.directory.api.Solutions.Twins;
import org.faisceau.directory.db.tables.records.DirectorySolutionMergeRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** Doubles in the catalogue: found, left apart, merged and parted again, within a transaction of the register. */
final class SolutionPairs {
    /** The most entries compared; a catalogue beyond is compared by its first titles. */
    private static final int COMPARED_MOST = 20_000;
    private static final int MERGED_IN_A_ROW_MOST = 50;
    private final Ids ids;

    SolutionPairs(Ids ids) {
        this.ids = ids;
    }

    /** The entry that stands for that identifier now: itself, or the one that took it over, from one to the next. */
    static String standing(Reading tx, String id) {
        var at = id;
        for (int hops = 0; hops < MERGED_IN_A_ROW_MOST; hops++) {
            var next = tx.sql().select(DIRECTORY_SOLUTION.MERGED_INTO).from(DIRECTORY_SOLUTION).where(DIRECTORY_SOLUTION.ID.eq(at))
                    .fetchOptional(DIRECTORY_SOLUTION.MERGED_INTO).orElse("");
            if (next.isEmpty()) return at;
            at = next;
        }
        return at;
    }

    /** @param of pairs with that entry alone; empty for all */
    List<Twins> twins(Reading tx, Condition which, String of, int limit) {
        var apart = new HashSet<List<String>>();
        tx.sql().selectFrom(DIRECTORY_SOLUTION_APART).forEach(row -> apart.add(List.of(row.getOneId(), row.getOtherId())));
        var entries = tx.sql().select(DIRECTORY_SOLUTION.ID, DIRECTORY_SOLUTION.ORGANISATION, DIRECTORY_SOLUTION.TITLE).from(DIRECTORY_SOLUTION)
                .where(which, DIRECTORY_SOLUTION.MERGED_INTO.eq("")).orderBy(DIRECTORY_SOLUTION.TITLE_SORT, DIRECTORY_SOLUTION.ID).limit(COMPARED_MOST)
                .fetch(row -> SolutionTwins.Entry.of(row.value1(), row.value2(), row.value3()));
        var found = SolutionTwins.among(entries).stream().filter(pair -> of.isEmpty() || pair.one().id().equals(of) || pair.other().id().equals(of))
                .filter(pair -> !apart.contains(ordered(pair.one().id(), pair.other().id()))).limit(limit).toList();
        var wanted = found.stream().flatMap(pair -> Stream.of(pair.one().id(), pair.other().id())).distinct().toList();
        var solutions = SolutionTable.solutions(tx, tx.sql().selectFrom(DIRECTORY_SOLUTION).where(DIRECTORY_SOLUTION.ID.in(wanted)).fetch());
        return found.stream().map(pair -> new Twins(solutions.get(pair.one().id()), solutions.get(pair.other().id()), pair.likeness())).toList();
    }

    void keepApart(Writing tx, String one, String other) {
        var pair = ordered(one, other);
        tx.sql().insertInto(DIRECTORY_SOLUTION_APART).set(DIRECTORY_SOLUTION_APART.ONE_ID, pair.get(0)).set(DIRECTORY_SOLUTION_APART.OTHER_ID, pair.get(1))
                .onConflictDoNothing().execute();
    }

    /** What the kept one lacks comes from the other, which leads to it from then on. */
    Optional<Solution> merge(Writing tx, Actor actor, Instant now, Solution kept, Solution other) {
        var before = new Solution(ids.next(), kept.content(), kept.state(), kept.completion(), kept.createdBy(), kept.createdAt(), kept.changedAt(),
                kept.confirmedAt(), kept.version());
        SolutionTable.write(tx, before, kept.id());
        var own = SolutionFileTable.of(tx, kept.id());
        own.forEach(file -> SolutionFileTable.keep(tx, before.id(), file));
        SolutionFileTable.of(tx, other.id()).stream().filter(file -> own.stream().noneMatch(one -> one.part() == file.part()))
                .forEach(file -> SolutionFileTable.name(tx, kept, file));
        lead(tx, other.id(), kept.id());
        var content = SolutionMerge.of(kept.content(), other.content());
        tx.did(kept.ref(), "merged", other.title());
        SolutionChanges.tell(tx, kept.ref(), kept.content(), content);
        tx.changed(kept.ref(), "merged", "", other.id());
        tx.did(other.ref(), "merged", kept.title());
        tx.changed(other.ref(), "merged", "", kept.id());
        var after = SolutionTable.update(tx, kept, content, kept.state(), now, now);
        tx.sql().insertInto(DIRECTORY_SOLUTION_MERGE).set(DIRECTORY_SOLUTION_MERGE.MERGED_ID, other.id()).set(DIRECTORY_SOLUTION_MERGE.KEPT_ID, kept.id())
                .set(DIRECTORY_SOLUTION_MERGE.BEFORE_ID, before.id()).set(DIRECTORY_SOLUTION_MERGE.KEPT_VERSION, kept.version() + 1)
                .set(DIRECTORY_SOLUTION_MERGE.MERGED_BY, actor.id()).set(DIRECTORY_SOLUTION_MERGE.MERGED_AT, now.toEpochMilli()).execute();
        return after;
    }

    /** The merge that made this version; empty where something followed, or it is so long ago that authors were erased. */
    static Optional<DirectorySolutionMergeRecord> lastMerge(Reading tx, Solution kept, Instant now) {
        var since = now.minus(Duration.ofDays(SolutionRetention.AUTHOR_DAYS)).toEpochMilli();
        return tx.sql().selectFrom(DIRECTORY_SOLUTION_MERGE).where(DIRECTORY_SOLUTION_MERGE.KEPT_ID.eq(kept.id()),
                DIRECTORY_SOLUTION_MERGE.KEPT_VERSION.eq(kept.version()), DIRECTORY_SOLUTION_MERGE.MERGED_AT.gt(since)).fetchOptional();
    }

    Optional<Solution> unmerge(Writing tx, Instant now, Solution kept, DirectorySolutionMergeRecord last) {
        var before = SolutionTable.row(tx, last.getBeforeId()).orElseThrow();
        var had = SolutionFileTable.of(tx, before.id()).stream().map(SolutionFile::part).toList();
        Stream.of(SolutionPart.values()).filter(part -> !had.contains(part)).forEach(part -> SolutionFileTable.drop(tx, kept, part));
        lead(tx, last.getMergedId(), "");
        tx.sql().deleteFrom(DIRECTORY_SOLUTION_MERGE).where(DIRECTORY_SOLUTION_MERGE.MERGED_ID.eq(last.getMergedId())).execute();
        tx.sql().deleteFrom(DIRECTORY_SOLUTION).where(DIRECTORY_SOLUTION.ID.eq(before.id())).execute();
        var other = SolutionTable.row(tx, last.getMergedId()).orElseThrow();
        tx.did(kept.ref(), "taken-back", "");
        SolutionChanges.tell(tx, kept.ref(), kept.content(), before.content());
        tx.changed(kept.ref(), "merged", other.id(), "");
        tx.did(other.ref(), "taken-back", "");
        tx.changed(other.ref(), "merged", kept.id(), "");
        return SolutionTable.update(tx, kept, before.content(), kept.state(), now, before.confirmedAt());
    }

    private static void lead(Writing tx, String from, String to) {
        tx.sql().update(DIRECTORY_SOLUTION).set(DIRECTORY_SOLUTION.MERGED_INTO, to).where(DIRECTORY_SOLUTION.ID.eq(from)).execute();
    }

    private static List<String> ordered(String one, String other) {
        return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    }
}
