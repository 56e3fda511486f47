// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Change;
import org.faisceau.store.api.Changes;

/** A change log in memory that can be pruned. */
final class FakeChanges implements Changes {
    private final List<Change> log = new ArrayList<>();
    private final List<Runnable> wakes = new ArrayList<>();
    final AtomicLong reached = new AtomicLong();
    private long pruned;

    synchronized void tell(String kind, String id) {
        log.add(new Change(log.size() + 1L, Instant.EPOCH, "system", new Ref(kind, id), "title", "", "x"));
        wakes.forEach(Runnable::run);
    }

    synchronized void prune() {
        pruned = log.size();
    }

    /** As after a restore of an empty store. */
    synchronized void forget() {
        log.clear();
    }

    @Override
    public synchronized long head() {
        return log.size();
    }

    @Override
    public synchronized List<Change> after(long seq, int limit) {
        if (seq < pruned) throw new IllegalStateException("pruned");
        return List.copyOf(log.subList((int) seq, (int) Math.min(log.size(), seq + limit)));
    }

    @Override
    public void reached(String follower, long seq) {
        reached.set(seq);
    }

    @Override
    public synchronized Watch watch(Runnable wake) {
        wakes.add(wake);
        return () -> wakes.remove(wake);
    }
}
