// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.store.api.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A job that published itself here: when it is due, and its run while it runs. */
final class PlannedJob {
    private static final Logger LOG = LoggerFactory.getLogger(PlannedJob.class);
    private final Job job;
    private final JobTable table;
    private final Clock clock;
    /** True from the moment it is handed to a thread. */
    private final AtomicBoolean busy = new AtomicBoolean();

    private volatile Optional<Instant> next = Optional.empty();
    private volatile Optional<JobRun> run = Optional.empty();
    private volatile boolean withdrawn;

    PlannedJob(Job job, JobTable table, Clock clock) {
        this.job = job;
        this.table = table;
        this.clock = clock;
    }

    String id() {
        return job.id();
    }

    Schedule when() {
        return job.when();
    }

    boolean is(Job other) {
        return job == other;
    }

    Optional<JobRun> run() {
        return run;
    }

    /** True where it should be handed to a thread now; the caller must then do so. */
    boolean claim(boolean early) {
        // Later than its schedule allows: the clock was set back, and the row says when it is due by the right time.
        if (next.filter(at -> !at.isAfter(job.when().after(clock.instant()))).isEmpty()) refresh();
        boolean due = early || next.filter(at -> !at.isAfter(clock.instant())).isPresent();
        return due && busy.compareAndSet(false, true);
    }

    /** Runs it where its lease is to be had; never throws. */
    void work(boolean early) {
        try {
            if (!withdrawn && table.take(id(), early)) runHeld();
            refresh();
        } catch (RuntimeException e) {
            LOG.warn("job {} could not be run or booked", id(), e);
            next = Optional.of(clock.instant().plusSeconds(30));
        } finally {
            busy.set(false);
        }
    }

    /** Takes its lease again before it ends; a run without lease must stop, another node may begin one. */
    void renew() {
        var current = run;
        if (current.isEmpty() || current.get().renewed().plus(JobTable.LEASE.dividedBy(3)).isAfter(clock.instant())) return;
        var held = current.get();
        try {
            if (table.renew(id())) held.renewedAt(clock.instant());
            else held.cancel();
        } catch (RuntimeException e) {
            LOG.warn("the lease of job {} could not be renewed", id(), e);
            if (!held.renewed().plus(JobTable.LEASE).isAfter(clock.instant())) held.cancel();
        }
    }

    /** It left: no run begins from here on, and a running one is asked to stop. */
    void withdraw() {
        withdrawn = true;
        run.ifPresent(JobRun::cancel);
    }

    private void runHeld() {
        var mine = new JobRun(clock);
        run = Optional.of(mine);
        if (withdrawn) mine.cancel();
        var failure = "";
        try {
            job.run(mine);
        } catch (Throwable e) {
            failure = FailureWords.of(e);
            if (!mine.isCancelled()) LOG.warn("job {} failed and will be tried again at its next time", id(), e);
        } finally {
            mine.end();
        }
        // What was stopped in its course is due at once when its bundle is back.
        var at = mine.isCancelled() ? clock.instant() : job.when().after(mine.begun());
        long millis = Duration.between(mine.begun(), clock.instant()).toMillis();
        try {
            table.finish(id(), at, millis, mine.isCancelled() ? Jobs.CUT_OFF : failure);
        } finally {
            run = Optional.empty();
        }
    }

    private void refresh() {
        if (!withdrawn) next = Optional.of(Instant.ofEpochMilli(table.state(id(), job.when()).getNextAt()));
    }
}
