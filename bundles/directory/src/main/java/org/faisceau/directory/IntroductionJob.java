// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_INTRODUCTION;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionSide;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.directory.db.tables.records.DirectoryIntroductionRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Follows introductions up each working morning: reminds sides that keep silent, tells the managers once reminders did not help, asks on its
 * day what came of one. It first tells again what was written lately, in case the machine stopped between a write and its message.
 */
@Component
public final class IntroductionJob implements Job {
    private static final Duration LATELY = Duration.ofDays(7);
    private static final int CHUNK = 500;
    private static final int STEPS = 3;
    private final Schema schema;
    private final IntroductionNews news;
    private final SolutionSettings settings;

    @Activate
    public IntroductionJob(@Reference Store store, @Reference IntroductionNews news, @Reference SolutionSettings settings) {
        this.schema = store.schema("directory", IntroductionJob.class);
        this.news = news;
        this.settings = settings;
    }

    @Override
    public String id() {
        return "directory.introductions";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(7, 30));
    }

    @Override
    public void run(Run run) {
        var now = run.clock().instant();
        var today = Days.of(now);
        each(run, written(now.minus(LATELY).toEpochMilli()), row -> news.tell(Actor.system(), IntroductionRow.introduction(row)));
        run.progress(1, STEPS);
        if (!WorkingDays.ofFrance().isWorking(today)) return;
        each(run, DIRECTORY_INTRODUCTION.STATE.eq(IntroductionState.PROPOSED.name()), row -> silence(row, today));
        run.progress(2, STEPS);
        each(run, DIRECTORY_INTRODUCTION.STATE.eq(IntroductionState.MADE.name()).and(DIRECTORY_INTRODUCTION.FOLLOW_UP_ON.le(today.toString())),
                row -> news.followUp(IntroductionRow.introduction(row), LocalDate.parse(row.getFollowUpOn())));
        run.progress(STEPS, STEPS);
    }

    /** Asked or answered since: what was recorded of years gone by, and put right today, is no news. */
    private static Condition written(long since) {
        return DIRECTORY_INTRODUCTION.CHANGED_AT.ge(since).and(DIRECTORY_INTRODUCTION.ASKED_AT.ge(since)
                .or(DIRECTORY_INTRODUCTION.COMPANY_AT.ge(since)).or(DIRECTORY_INTRODUCTION.BUYER_AT.ge(since)));
    }

    private void silence(DirectoryIntroductionRecord row, LocalDate today) {
        var one = IntroductionRow.introduction(row);
        var times = settings.times();
        var since = row.getRemindedOn().equals(IntroductionRow.noDay()) ? Days.of(Instant.ofEpochMilli(row.getAskedAt())) : LocalDate.parse(row.getRemindedOn());
        if (one.reminders() > times.reminders() || today.isBefore(WorkingDays.ofFrance().plus(since, times.silenceWorkingDays()))) return;
        if (one.reminders() == times.reminders()) news.giveUp(one);
        else for (var side : IntroductionSide.values()) if (one.waitsFor(side)) news.remind(one, side, times.silenceWorkingDays());
        count(one, today);
    }

    /** Told first, counted then: who stops between the two tells again, and nobody hears it twice. */
    private void count(Introduction one, LocalDate today) {
        schema.write(Actor.system(), tx -> {
            tx.did(one.ref(), "reminded", "");
            tx.changed(one.ref(), "reminders", String.valueOf(one.reminders()), String.valueOf(one.reminders() + 1));
            return tx.sql().update(DIRECTORY_INTRODUCTION).set(DIRECTORY_INTRODUCTION.REMINDERS, one.reminders() + 1)
                    .set(DIRECTORY_INTRODUCTION.REMINDED_ON, today.toString()).where(DIRECTORY_INTRODUCTION.ID.eq(one.id())).execute();
        });
    }

    private void each(Run run, Condition which, Consumer<DirectoryIntroductionRecord> work) {
        var after = "";
        List<DirectoryIntroductionRecord> chunk;
        do {
            var beyond = DIRECTORY_INTRODUCTION.ID.gt(after);
            chunk = schema.read(tx -> tx.sql().selectFrom(DIRECTORY_INTRODUCTION).where(IntroductionAccess.see(Actor.system()), which, beyond).orderBy(DIRECTORY_INTRODUCTION.ID).limit(CHUNK).fetch());
            for (var row : chunk) if (!run.isCancelled()) work.accept(row);
            if (!chunk.isEmpty()) after = chunk.get(chunk.size() - 1).getId();
        } while (chunk.size() == CHUNK && !run.isCancelled());
    }
}
