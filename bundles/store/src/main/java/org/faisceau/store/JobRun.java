// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.faisceau.kernel.spi.Job;

/** One run of a job on this node: {@code begun → done | cancelled → done}. */
final class JobRun implements Job.Run {
    private final Clock clock;
    private final Thread thread = Thread.currentThread();
    private final Instant begun;
    private final CountDownLatch ended = new CountDownLatch(1);
    private Instant renewed;
    private boolean cancelled;
    private boolean over;
    private long done;
    private long total;

    JobRun(Clock clock) {
        this.clock = clock;
        this.begun = clock.instant();
        this.renewed = begun;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    @Override
    public synchronized void progress(long doneNow, long totalNow) {
        if (doneNow < 0 || totalNow < 1 || doneNow > totalNow) throw new IllegalArgumentException("progress: " + doneNow + " of " + totalNow);
        done = doneNow;
        total = totalNow;
    }

    synchronized long done() {
        return done;
    }

    synchronized long total() {
        return total;
    }

    Instant begun() {
        return begun;
    }

    synchronized Instant renewed() {
        return renewed;
    }

    synchronized void renewedAt(Instant at) {
        renewed = at;
    }

    /** Asks it to stop, and interrupts what waits; once over, the thread is somebody else's and left alone. */
    synchronized void cancel() {
        cancelled = true;
        if (!over) thread.interrupt();
    }

    /** To be called on the run's own thread: from here on nobody interrupts it. */
    void end() {
        synchronized (this) {
            over = true;
        }
        Thread.interrupted();
        ended.countDown();
    }

    /** True where it ended within the limit. */
    boolean awaitEnd(long millis) {
        try {
            return ended.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
