// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.faisceau.kernel.spi.Job;
import org.faisceau.store.api.Jobs;
import org.faisceau.store.db.tables.records.StoreJobRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the jobs that published themselves: looks each second which is due, and lends it one of three threads. */
@Component(service = Jobs.class, immediate = true)
public final class JobRunner implements Jobs, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int THREADS = 3;
    private static final long PATIENCE_MILLIS = 2000;
    private final Map<String, PlannedJob> jobs = new ConcurrentSkipListMap<>();
    private final Database database;
    private final JobTable table;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(work -> thread(work, "faisceau-jobs"));
    private final ThreadPoolExecutor workers = workers();

    @Activate
    public JobRunner(@Reference Database database) {
        this(database, true);
    }

    /** @param ticking false for a test that calls {@link #tick} itself */
    JobRunner(Database database, boolean ticking) {
        this.database = database;
        this.table = new JobTable(database);
        if (ticking) ticker.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    public void add(Job job) {
        if (jobs.putIfAbsent(job.id(), new PlannedJob(job, table, database.clock())) != null) {
            LOG.error("two jobs are called {}: the second never runs", job.id());
        }
    }

    /** Its bundle stops: what runs is interrupted, and given a moment to end. */
    public void remove(Job job) {
        var planned = jobs.get(job.id());
        if (planned == null || !planned.is(job)) return;
        jobs.remove(job.id());
        planned.withdraw();
        planned.run().filter(run -> !run.awaitEnd(PATIENCE_MILLIS)).ifPresent(run -> LOG.warn("job {} does not stop with its bundle", job.id()));
    }

    @Override
    public List<Status> list() {
        var rows = table.all().stream().collect(Collectors.toMap(StoreJobRecord::getId, row -> row));
        var ids = new TreeSet<>(jobs.keySet());
        ids.addAll(rows.keySet());
        var now = database.clock().instant();
        return ids.stream().map(id -> JobStatus.of(id, Optional.ofNullable(jobs.get(id)), Optional.ofNullable(rows.get(id)), now)).toList();
    }

    @Override
    public boolean runNow(String id) {
        var planned = Optional.ofNullable(jobs.get(id));
        planned.ifPresent(job -> begin(job, true));
        return planned.isPresent();
    }

    void tick() {
        for (var job : jobs.values()) {
            try {
                job.renew();
                begin(job, false);
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("job {} could not be looked at", job.id(), e);
            }
        }
    }

    @Deactivate
    @Override
    public void close() {
        ticker.shutdownNow();
        jobs.values().forEach(PlannedJob::withdraw);
        workers.shutdown();
        try {
            if (!workers.awaitTermination(2 * PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) LOG.warn("a job does not stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(PlannedJob job, boolean early) {
        if (job.claim(early)) workers.execute(() -> job.work(early));
    }

    private static ThreadPoolExecutor workers() {
        var made = new AtomicInteger();
        var pool = new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS, new java.util.concurrent.LinkedBlockingQueue<>(),
                work -> thread(work, "faisceau-job-" + made.incrementAndGet()));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static Thread thread(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
