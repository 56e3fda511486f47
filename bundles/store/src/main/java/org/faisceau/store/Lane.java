// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** A pool of connections, and who waits for one: in their order while it is busy, hardly at all while the database is away. */
final class Lane implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** How long the pool is asked at once; between two times its news of the database is looked at. */
    private static final Duration LOOK = Duration.ofMillis(500);
    private final HikariDataSource pool;
    private final Semaphore turns;
    private final Reach reach;

    Lane(Engine engine, String name, DataSource source, int size, String greeting, Reach reach) {
        this.reach = reach;
        this.turns = new Semaphore(size, true);
        var config = new HikariConfig();
        config.setPoolName("faisceau-" + name);
        config.setDataSource(reach.over(source));
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        config.setConnectionTimeout(LOOK.toMillis());
        config.setValidationTimeout(LOOK.toMillis());
        if (!greeting.isEmpty()) config.setConnectionInitSql(greeting);
        try {
            pool = new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new Faults(engine).opening(e);
        }
    }

    /** A connection, to be given back to {@link #give}. */
    Connection take() throws SQLException {
        reach.mayTry();
        if (!turn()) throw new SQLTransientConnectionException("every connection is busy since " + PATIENCE);
        boolean taken = false;
        try {
            var connection = opened();
            taken = true;
            return connection;
        } finally {
            if (!taken) turns.release();
        }
    }

    void give(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            evict(connection);
        } finally {
            turns.release();
        }
    }

    /** Nobody gets that connection again; it is given back all the same. */
    void evict(Connection connection) {
        pool.evictConnection(connection);
    }

    @Override
    public void close() {
        pool.close();
    }

    private Connection opened() throws SQLException {
        boolean doubtful = reach.isLost();
        for (long left = PATIENCE.dividedBy(LOOK); ; left--) {
            try {
                var connection = pool.getConnection();
                reach.found();
                return connection;
            } catch (SQLTransientConnectionException late) {
                if (doubtful || left == 1 || reach.isLost()) throw late;
            }
        }
    }

    private boolean turn() throws SQLException {
        try {
            return turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while waiting for a connection", e);
        }
    }
}
