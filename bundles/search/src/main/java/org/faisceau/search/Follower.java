// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.index.CorruptIndexException;
import org.faisceau.search.api.Progress;
import org.faisceau.search.spi.Indexed;
import org.faisceau.store.api.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bundle's only thread: opens the index after the first page, then keeps it beside the change log. */
final class Follower implements Runnable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(20);
    private final Path folder;
    private final Changes changes;
    private final Supplier<List<Indexed>> indexed;
    private final Duration openAfter;
    private final Signal signal = new Signal();
    private volatile Optional<Opened> open = Optional.empty();
    private volatile boolean rebuild;
    private volatile boolean corrupt;
    private final Thread thread = new Thread(this, "search");

    /** @param openAfter how long to leave the machine to the first page; a question opens it at once */
    Follower(Path folder, Changes changes, Supplier<List<Indexed>> indexed, Duration openAfter) {
        this.folder = folder;
        this.changes = changes;
        this.indexed = indexed;
        this.openAfter = openAfter;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** The index; waits for its opening, not longer than told. */
    Optional<IndexFolder> index(Duration patience) {
        signal.wake();
        signal.await(patience, () -> open.isPresent());
        return open.map(Opened::index);
    }

    void rebuild() {
        rebuild = true;
        signal.wake();
    }

    /** The files of the index are broken: they are thrown away and made anew. */
    void distrust() {
        corrupt = true;
        signal.wake();
    }

    boolean isCurrent() {
        var opened = open;
        if (opened.isEmpty() || rebuild || corrupt) return false;
        var shown = opened.get().keeping().shown();
        return shown.kinds().containsAll(kinds()) && shown.seq() == changes.head();
    }

    Progress progress() {
        var opened = open;
        var kinds = kinds();
        if (opened.isEmpty()) return new Progress(false, 0, kinds.size(), 0);
        var missing = new HashSet<>(kinds);
        missing.removeAll(rebuild || corrupt ? Set.of() : opened.get().keeping().shown().kinds());
        return new Progress(true, kinds.size() - missing.size(), kinds.size(), opened.get().keeping().read());
    }

    private Set<String> kinds() {
        return indexed.get().stream().map(Indexed::kind).collect(Collectors.toSet());
    }

    boolean awaitCurrent(Duration limit) {
        signal.wake();
        return signal.await(limit, this::isCurrent);
    }

    @Override
    public void run() {
        signal.pause(openAfter);
        while (!signal.isClosed()) {
            boolean anew = corrupt;
            corrupt = false;
            try (var index = IndexFolder.open(folder, changes.head(), anew)) {
                follow(index);
            } catch (CorruptIndexException broken) {
                LOG.warn("the index is broken and is built anew: {}", broken.toString());
                corrupt = true;
                if (anew) signal.pause(AFTER_TROUBLE);
            } catch (IOException | RuntimeException trouble) {
                if (signal.isClosed()) return;
                LOG.warn("the index rests for {} after {}", AFTER_TROUBLE, trouble.toString(), trouble);
                signal.pause(AFTER_TROUBLE);
            }
        }
    }

    private void follow(IndexFolder index) throws IOException {
        var keeping = new Keeping(index, changes, indexed);
        open = Optional.of(new Opened(index, keeping));
        signal.tell();
        var watch = changes.watch(signal::wake);
        try {
            while (!signal.isClosed() && !corrupt) {
                if (rebuild) {
                    keeping.beginAnew();
                    rebuild = false;
                }
                keeping.step(signal::isClosed);
                signal.tell();
                signal.pause(LOOK);
            }
            if (!corrupt) keeping.commit();
        } finally {
            watch.close();
            open = Optional.empty();
        }
    }

    @Override
    public void close() {
        signal.close();
        try {
            thread.join(Duration.ofSeconds(5).toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** While the index is open. */
    private record Opened(IndexFolder index, Keeping keeping) {}
}
