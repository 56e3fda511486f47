// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Ref;
import org.faisceau.search.spi.Indexed;
import org.faisceau.store.api.Change;
import org.faisceau.store.api.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps an open index beside the change log: whole kinds that appear, then change after change, committed by the clock. */
final class Keeping {
    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);
    private static final String FOLLOWER = "search";
    private static final int BATCH = 1000;
    private static final int PAGE = 200;
    private static final long COMMIT_NANOS = Duration.ofSeconds(5).toNanos();
    private static final int HANDFUL = 100;
    private static final long SHOW_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long RETRY_NANOS = Duration.ofMinutes(1).toNanos();
    private final IndexFolder index;
    private final Changes changes;
    private final Supplier<List<Indexed>> indexed;
    private final Flood flood = new Flood(HANDFUL, System.nanoTime());
    private final Map<String, Long> failedAt = new HashMap<>();
    private IndexState state;
    private IndexState committed;
    private long committedAt = System.nanoTime();
    private long shownAt = System.nanoTime();
    private int unseen;
    private volatile IndexState shown;
    private volatile long read;

    Keeping(IndexFolder index, Changes changes, Supplier<List<Indexed>> indexed) {
        this.index = index;
        this.changes = changes;
        this.indexed = indexed;
        this.state = index.state();
        this.committed = state;
        this.shown = state;
    }

    /** What questions are answered from. */
    IndexState shown() {
        return shown;
    }

    /** How many things were read since the index was last begun anew, or opened. */
    long read() {
        return read;
    }

    /** Forgets what is in the index without emptying it: each kind is read again and replaced as a whole. */
    void beginAnew() {
        LOG.info("the index is built anew");
        state = new IndexState(changes.head(), Set.of());
        shown = state;
        read = 0;
        failedAt.clear();
    }

    /** Does what there is to do. */
    void step(BooleanSupplier isClosed) throws IOException {
        if (changes.head() < state.seq()) beginAnew();
        var kinds = indexed.get();
        for (var kind : kinds) if (!isClosed.getAsBoolean() && !isFlood() && !state.kinds().contains(kind.kind()) && !rests(kind)) build(kind, isClosed);
        follow(kinds.stream().collect(Collectors.toMap(Indexed::kind, it -> it, (one, other) -> one)), isClosed);
        showByClock();
        commitByClock();
    }

    /** True while it is better to wait. */
    private boolean isFlood() {
        return flood.isRising(changes.head(), state.seq(), System.nanoTime());
    }

    /** A handful of changes at once; a flood of them once a second, for each time costs a segment. */
    private void showByClock() throws IOException {
        if (!state.equals(shown) && (unseen <= HANDFUL || System.nanoTime() - shownAt > SHOW_NANOS)) show();
    }

    private void commitByClock() throws IOException {
        if (System.nanoTime() - committedAt > COMMIT_NANOS) commit();
    }

    private void show() throws IOException {
        index.show();
        shown = state;
        shownAt = System.nanoTime();
        unseen = 0;
    }

    void commit() throws IOException {
        if (state.equals(committed)) return;
        index.commit(state);
        committed = state;
        committedAt = System.nanoTime();
        changes.reached(FOLLOWER, state.seq());
    }

    /** True where the owner failed a moment ago. */
    private boolean rests(Indexed kind) {
        return failedAt.containsKey(kind.kind()) && System.nanoTime() - failedAt.get(kind.kind()) < RETRY_NANOS;
    }

    private void build(Indexed kind, BooleanSupplier isClosed) throws IOException {
        int count = 0;
        try {
            index.removeKind(kind.kind());
            var after = "";
            do {
                var page = kind.all(after, PAGE);
                for (var thing : page.items()) index.put(thing);
                count += page.items().size();
                read += page.items().size();
                after = page.next();
            } while (!after.isEmpty() && !isClosed.getAsBoolean());
            if (!after.isEmpty()) return;
        } catch (RuntimeException owner) {
            LOG.warn("{} could not be read for the index: {}", kind.kind(), owner.toString());
            failedAt.put(kind.kind(), System.nanoTime());
            return;
        }
        LOG.info("{} things of kind {} are in the index", count, kind.kind());
        state = state.with(kind.kind());
        show();
        commit();
    }

    private void follow(Map<String, Indexed> kinds, BooleanSupplier isClosed) throws IOException {
        var batch = batch();
        while (!batch.isEmpty() && !isClosed.getAsBoolean()) {
            var touched = new LinkedHashMap<String, Set<Ref>>();
            for (var change : batch) touched.computeIfAbsent(change.ref().kind(), kind -> new LinkedHashSet<>()).add(change.ref());
            for (var kind : touched.entrySet()) refresh(Optional.ofNullable(kinds.get(kind.getKey())), kind.getKey(), List.copyOf(kind.getValue()));
            for (var refs : touched.values()) for (var ref : refs) refreshThoseNaming(kinds, ref);
            state = state.at(batch.get(batch.size() - 1).seq());
            showByClock();
            commitByClock();
            batch = batch();
        }
    }

    private List<Change> batch() {
        try {
            if (isFlood()) return List.of();
            return changes.after(state.seq(), BATCH);
        } catch (IllegalStateException pruned) {
            beginAnew();
            return List.of();
        }
    }

    /** A kind whose owner is away is read wholly when it comes back, where one of its records changed meanwhile. */
    private void refresh(Optional<Indexed> owner, String kind, List<Ref> refs) throws IOException {
        if (owner.isEmpty()) {
            state = state.without(kind);
            return;
        }
        unseen += refs.size();
        for (int from = 0; from < refs.size(); from += PAGE) {
            var some = refs.subList(from, Math.min(refs.size(), from + PAGE));
            try {
                var things = owner.get().things(some);
                for (var ref : some) {
                    if (things.containsKey(ref)) index.put(things.get(ref));
                    else index.remove(ref);
                }
            } catch (RuntimeException trouble) {
                LOG.warn("{} {} from {} on could not be read for the index: {}", some.size(), kind, some.get(0), trouble.toString());
                state = state.without(kind);
            }
        }
    }

    private void refreshThoseNaming(Map<String, Indexed> kinds, Ref ref) throws IOException {
        // Nobody tells whether records of an owner that is away name this one: they are read wholly when it comes back.
        if (kinds.containsKey(ref.kind())) for (var away : state.kinds()) if (!kinds.containsKey(away)) state = state.without(away);
        for (var kind : kinds.values()) {
            if (kind.kind().equals(ref.kind()) || !state.kinds().contains(kind.kind())) continue;
            try {
                var after = "";
                do {
                    var page = kind.naming(ref, after, PAGE);
                    for (var thing : page.items()) index.put(thing);
                    after = page.next();
                } while (!after.isEmpty());
            } catch (RuntimeException owner) {
                LOG.warn("what names {} could not be read for the index: {}", ref, owner.toString());
                state = state.without(kind.kind());
            }
        }
    }
}
