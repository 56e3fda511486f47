// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Transactions: who calls within one joins it; a broken world is named; what lost a race runs again. Known to this bundle alone. */
@Component(service = Database.class, immediate = true)
public final class Database implements AutoCloseable {
    private final Place place;
    private final Clock clock;
    private final Engine engine;
    private final Attempts attempts;
    private final FileShelf files;
    private final Migrator migrator = new Migrator(this);
    private final Map<String, String> inserts = new ConcurrentHashMap<>();
    private final ThreadLocal<Transaction> running = new ThreadLocal<>();
    /** Every transaction shares it; a restore takes it alone. */
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Pools pools;

    @Activate
    public Database(BundleContext context, @Reference Clock clock) {
        this(Place.of(context), clock);
    }

    Database(Place place, Clock clock) {
        this(place, clock, place.isSqlite() ? new SqliteEngine(place.database()) : new PostgresEngine(place.url()));
    }

    Database(Place place, Clock clock, Engine engine) {
        this.place = place;
        this.clock = clock;
        this.engine = engine;
        this.attempts = new Attempts(new Faults(engine), "database " + place);
        this.files = new FileShelf(this);
        new Swap(place, clock).settle();
        this.pools = new Pools(engine);
        try {
            prepare();
        } catch (RuntimeException e) {
            pools.close();
            throw e;
        }
    }

    Place place() {
        return place;
    }

    Clock clock() {
        return clock;
    }

    Engine engine() {
        return engine;
    }

    FileShelf files() {
        return files;
    }

    /** The statement that inserts a row of a table, by table: written once. */
    Map<String, String> inserts() {
        return inserts;
    }

    Migrator migrator() {
        return migrator;
    }

    /** Called after each commit of this node that changed something, on the committing thread: be quick. */
    void afterCommit(Runnable listener) {
        listeners.add(listener);
    }

    <T> T read(Function<Reading, T> work) {
        var outer = running.get();
        return outer != null ? work.apply(outer) : run(() -> Transaction.reading(pools.readers(), this), work::apply);
    }

    <T> T write(Actor actor, Function<Writing, T> work) {
        var outer = running.get();
        if (outer != null) return outer.join(actor, work);
        return run(() -> Transaction.writing(pools.writers(), this, actor), work::apply);
    }

    /** Runs statements outside any turn, before there is a head to queue on. */
    void bare(Consumer<DSLContext> work) {
        var lane = pools.writers();
        attempts.run(() -> {
            var connection = taken(lane);
            try {
                work.accept(DSL.using(connection, engine.dialect()));
                return true;
            } finally {
                lane.give(connection);
            }
        });
    }

    /** Runs alone, with every connection closed; whatever happens, the database is open again afterwards. */
    void alone(Runnable work) {
        gate.writeLock().lock();
        try {
            pools.close();
            try {
                work.run();
            } finally {
                pools = new Pools(engine);
            }
        } finally {
            gate.writeLock().unlock();
        }
        listeners.forEach(Runnable::run);
    }

    /** Brings the store's own tables up to date. */
    void prepare() {
        migrator.bootstrap();
        migrator.migrate("store", Scripts.of("store", Database.class));
        engine.check(this);
    }

    @Deactivate
    @Override
    public void close() {
        pools.close();
    }

    private static Connection taken(Lane lane) {
        try {
            return lane.take();
        } catch (SQLException e) {
            throw new DataAccessException("no connection", e);
        }
    }

    private <T> T run(Transactions begin, Function<Transaction, T> work) {
        return attempts.run(() -> {
            gate.readLock().lock();
            try (var transaction = begin.begin()) {
                running.set(transaction);
                var result = work.apply(transaction);
                boolean changed = transaction.commit(clock);
                if (changed) listeners.forEach(Runnable::run);
                return result;
            } finally {
                running.remove();
                gate.readLock().unlock();
            }
        });
    }

    /** Begins one transaction. */
    private interface Transactions {
        Transaction begin();
    }
}
