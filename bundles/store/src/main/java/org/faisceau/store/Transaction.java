// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.StoredFile;
import org.faisceau.store.api.Writing;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** One running transaction, of either kind. Closing it without commit undoes it. */
final class Transaction implements Writing, AutoCloseable {
    private static final Settings SETTINGS =
            new Settings().withRenderSchema(false).withRenderCatalog(false).withExecuteLogging(false).withFetchWarnings(false);
    private final Lane lane;
    private final Connection connection;
    private final DSLContext sql;
    private final FileShelf shelf;
    private final Map<String, String> inserts;
    private final boolean writes;
    private final Ledger ledger = new Ledger();
    private final Map<List<?>, Object> known = new HashMap<>();
    private Actor actor;
    private boolean doomed;
    private boolean open = true;

    private Transaction(Lane lane, Database database, boolean writes, Actor actor) {
        var engine = database.engine();
        this.shelf = database.files();
        this.inserts = database.inserts();
        this.lane = lane;
        this.writes = writes;
        this.actor = actor;
        try {
            connection = lane.take();
        } catch (SQLException e) {
            throw new DataAccessException("no connection", e);
        }
        sql = DSL.using(connection, engine.dialect(), SETTINGS);
        try {
            connection.setAutoCommit(false);
            if (writes && !engine.takeTurn().isEmpty()) execute(engine.takeTurn());
        } catch (SQLException e) {
            close();
            throw new DataAccessException("cannot begin", e);
        }
    }

    static Transaction reading(Lane lane, Database database) {
        return new Transaction(lane, database, false, Actor.nobody());
    }

    static Transaction writing(Lane lane, Database database, Actor actor) {
        return new Transaction(lane, database, true, actor);
    }

    @Override
    public DSLContext sql() {
        return sql;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T once(List<?> key, Supplier<T> read) {
        if (writes) return read.get();
        // Not computeIfAbsent: what is read may ask for something else in turn.
        var before = known.get(key);
        if (before != null) return (T) before;
        var found = read.get();
        known.put(key, found);
        return found;
    }

    @Override
    public void insert(Table<?> table, List<Object[]> rows) {
        if (rows.isEmpty()) return;
        try (var filling = new Rows(connection, sql, inserts, table)) {
            for (var row : rows) filling.add(row);
        } catch (SQLException e) {
            throw new DataAccessException("cannot insert into " + table.getName(), e);
        }
    }

    @Override
    public void changed(Ref ref, String field, String before, String after) {
        ledger.changed(actor, ref, field, before, after);
    }

    @Override
    public void did(Ref ref, String action, String reason) {
        ledger.did(actor, ref, action, reason);
    }

    @Override
    public void names(Ref ref, StoredFile file) {
        shelf.name(sql, ref, file);
    }

    @Override
    public void drops(Ref ref, String hash) {
        shelf.drop(sql, ref, hash);
    }

    /** Runs work of a nested call; when it throws, the whole may no longer commit, for half of it is done. */
    <T> T join(Actor inner, Function<Writing, T> work) {
        if (!writes) throw new IllegalStateException("a write inside a read: open the write first");
        var outer = actor;
        actor = inner;
        try {
            return work.apply(this);
        } catch (RuntimeException e) {
            doomed = true;
            throw e;
        } finally {
            actor = outer;
        }
    }

    /** Numbers what was told, chains it, commits; true where something was told. */
    boolean commit(Clock clock) {
        if (doomed) throw new IllegalStateException("a nested write failed and its exception was swallowed: nothing is committed");
        try {
            if (!ledger.isEmpty()) new Closing(connection, sql, inserts).close(ledger, clock.instant());
            // Not commit(): the SQLite driver would begin the next transaction, and hold the writer's lock, at once.
            connection.setAutoCommit(true);
            open = false;
            return !ledger.isEmpty();
        } catch (SQLException e) {
            throw new DataAccessException("cannot commit", e);
        }
    }

    @Override
    public void close() {
        if (open) undo();
        lane.give(connection);
    }

    private void undo() {
        try {
            if (connection.getAutoCommit()) execute("rollback");
            else connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // A full disk makes SQLite undo the transaction by itself, and a lost connection cannot undo: the driver's idea of the
            // transaction no longer holds, so this connection is never used again.
            lane.evict(connection);
        }
    }

    private void execute(String statement) throws SQLException {
        try (var running = connection.createStatement()) {
            running.execute(statement);
        }
    }
}
