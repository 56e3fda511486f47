// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.faisceau.store.api.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls the watches of the change log back, on one thread, which exists once somebody watches. Where other nodes write, it asks each second. */
final class Wakes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Wakes.class);
    private static final long ASK_SECONDS = 1;
    private final List<Runnable> watches = new CopyOnWriteArrayList<>();
    private final Semaphore news = new Semaphore(0);
    private final LongSupplier head;
    private final boolean shared;
    private Thread thread;
    private boolean closed;

    Wakes(LongSupplier head, boolean shared) {
        this.head = head;
        this.shared = shared;
    }

    void wake() {
        news.release();
    }

    synchronized Changes.Watch watch(Runnable wake) {
        watches.add(wake);
        if (thread == null && !closed) {
            thread = new Thread(this::run, "faisceau-changes");
            thread.setDaemon(true);
            thread.start();
        }
        return () -> watches.remove(wake);
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (thread != null) thread.interrupt();
    }

    private void run() {
        long seen = -1;
        try {
            while (true) {
                boolean told = shared ? news.tryAcquire(ASK_SECONDS, TimeUnit.SECONDS) : acquire();
                news.drainPermits();
                long now = told ? -1 : ask(seen);
                if (told || now != seen) watches.forEach(Wakes::call);
                seen = now;
            }
        } catch (InterruptedException e) {
            watches.clear();
        }
    }

    private boolean acquire() throws InterruptedException {
        news.acquire();
        return true;
    }

    private long ask(long seen) {
        try {
            return head.getAsLong();
        } catch (RuntimeException e) {
            LOG.debug("the head of the change log is not to be had", e);
            return seen;
        }
    }

    private static void call(Runnable watch) {
        try {
            watch.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("a follower of the change log failed", e);
        }
    }
}
