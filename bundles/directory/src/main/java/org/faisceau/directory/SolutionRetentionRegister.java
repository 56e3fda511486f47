// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_INTRODUCTION;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION_AUTHOR;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION_MERGE;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionRetention;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases authors and what was said once their time is over; the rest of the record stays, for those who count. */
@Component(service = {SolutionRetention.class, SolutionRetentionRegister.class})
public final class SolutionRetentionRegister implements SolutionRetention {
    static final int CHUNK = 200;
    private final Schema schema;
    private final Clock clock;
    private final Journal journal;

    @Activate
    public SolutionRetentionRegister(@Reference Store store, @Reference Clock clock, @Reference Journal journal) {
        this.schema = store.schema("directory", SolutionRetentionRegister.class);
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public List<Ref> due(Actor actor, int limit) {
        if (limit < 1 || limit > 200) throw new IllegalArgumentException("limit: 1 to 200, got " + limit);
        if (!actor.is(Role.MANAGER)) return List.of();
        return schema.read(tx -> Stream.concat(solutions(tx, limit).stream().map(id -> new Ref(Solution.KIND, id)),
                introductions(tx, limit).stream().map(id -> new Ref(Introduction.KIND, id))).toList());
    }

    /** How many entries lost their authors: less than {@link #CHUNK} once none is left. */
    int eraseSolutions() {
        return schema.write(Actor.system(), tx -> {
            var ids = solutions(tx, CHUNK);
            tx.sql().deleteFrom(DIRECTORY_SOLUTION_AUTHOR).where(DIRECTORY_SOLUTION_AUTHOR.SOLUTION_ID.in(ids)).execute();
            ids.forEach(id -> tx.did(new Ref(Solution.KIND, id), "erased", ""));
            return ids.size();
        });
    }

    /** How many introductions lost what was said; so does the journal, whose entries hold it too. */
    int eraseIntroductions() {
        var ids = schema.read(tx -> introductions(tx, CHUNK));
        ids.forEach(id -> journal.erase(Actor.system(), new Ref(Introduction.KIND, id), ""));
        return schema.write(Actor.system(), tx -> {
            // The index follows the change log: it forgets the words too.
            ids.forEach(id -> tx.changed(new Ref(Introduction.KIND, id), "said", "", ""));
            return tx.sql().update(DIRECTORY_INTRODUCTION)
                    .set(DIRECTORY_INTRODUCTION.SAID, "").set(DIRECTORY_INTRODUCTION.OUTCOME_NOTE, "").set(DIRECTORY_INTRODUCTION.COMPANY_REASON, "")
                    .set(DIRECTORY_INTRODUCTION.BUYER_REASON, "").where(DIRECTORY_INTRODUCTION.ID.in(ids)).execute();
        });
    }

    /** Entries withdrawn long ago, and those that a merge, long ago, put aside: the other one, and the one kept as it was before. */
    private List<String> solutions(Reading tx, int limit) {
        var named = DSL.exists(DSL.selectOne().from(DIRECTORY_SOLUTION_AUTHOR).where(DIRECTORY_SOLUTION_AUTHOR.SOLUTION_ID.eq(DIRECTORY_SOLUTION.ID)));
        var withdrawn = DIRECTORY_SOLUTION.STATE.eq(SolutionState.WITHDRAWN.name()).and(DIRECTORY_SOLUTION.CONFIRMED_AT.le(before(AUTHOR_DAYS)))
                .and(DIRECTORY_SOLUTION.CHANGED_AT.le(before(AUTHOR_DAYS)));
        var merged = DSL.exists(DSL.selectOne().from(DIRECTORY_SOLUTION_MERGE).where(DIRECTORY_SOLUTION_MERGE.MERGED_AT.le(before(AUTHOR_DAYS)),
                DIRECTORY_SOLUTION_MERGE.MERGED_ID.eq(DIRECTORY_SOLUTION.ID).or(DIRECTORY_SOLUTION_MERGE.BEFORE_ID.eq(DIRECTORY_SOLUTION.ID))));
        return tx.sql().select(DIRECTORY_SOLUTION.ID).from(DIRECTORY_SOLUTION)
                .where(withdrawn.or(merged), named)
                .orderBy(DIRECTORY_SOLUTION.CHANGED_AT, DIRECTORY_SOLUTION.ID).limit(limit).fetch(DIRECTORY_SOLUTION.ID);
    }

    private List<String> introductions(Reading tx, int limit) {
        Condition speaks = DIRECTORY_INTRODUCTION.SAID.ne("").or(DIRECTORY_INTRODUCTION.OUTCOME_NOTE.ne("")).or(DIRECTORY_INTRODUCTION.COMPANY_REASON.ne(""))
                .or(DIRECTORY_INTRODUCTION.BUYER_REASON.ne(""));
        return tx.sql().select(DIRECTORY_INTRODUCTION.ID).from(DIRECTORY_INTRODUCTION)
                .where(DIRECTORY_INTRODUCTION.CHANGED_AT.le(before(INTRODUCTION_DAYS)), speaks)
                .orderBy(DIRECTORY_INTRODUCTION.CHANGED_AT, DIRECTORY_INTRODUCTION.ID).limit(limit).fetch(DIRECTORY_INTRODUCTION.ID);
    }

    private long before(int days) {
        return clock.instant().minus(Duration.ofDays(days)).toEpochMilli();
    }
}
