// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Whether the database lets anybody in, as the latest connections to it told: the pools keep trying, so that its return is noticed by
 * itself. While it is known to be away, one caller in two seconds tries, and the others are told at once instead of waiting.
 */
final class Reach {
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(2);
    private boolean lost;
    private long triedAt;

    synchronized boolean isLost() {
        return lost;
    }

    /** @throws SQLTransientConnectionException while the database is away and somebody else tried a moment ago */
    synchronized void mayTry() throws SQLTransientConnectionException {
        long now = System.nanoTime();
        if (lost && now - triedAt < PAUSE_NANOS) throw new SQLTransientConnectionException("the database did not answer a moment ago");
        triedAt = now;
    }

    synchronized void found() {
        lost = false;
    }

    /** No way to it (08), or it begins or ends (57P); what a server says that is there, « too many connections », is no absence. */
    private synchronized void failed(SQLException e) {
        if (!String.valueOf(e.getSQLState()).matches("(08|57P).*")) return;
        lost = true;
        triedAt = System.nanoTime();
    }

    /** The same source; what it gives or refuses is noted. */
    DataSource over(DataSource source) {
        return new Noting(source);
    }

    private final class Noting implements DataSource {
        private final DataSource source;

        private Noting(DataSource source) {
            this.source = source;
        }

        @Override
        public Connection getConnection() throws SQLException {
            try {
                var connection = source.getConnection();
                found();
                return connection;
            } catch (SQLException e) {
                failed(e);
                throw e;
            }
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            throw new SQLException("the address of the database says who");
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            return source.getLogWriter();
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            source.setLogWriter(out);
        }

        /** The engine's own limit holds: the pool would set that of one wait. */
        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() throws SQLException {
            return source.getLoginTimeout();
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getLogger(Reach.class.getName());
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return source.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return source.isWrapperFor(type);
        }
    }
}
