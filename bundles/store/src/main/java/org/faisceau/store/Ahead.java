// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.db.Tables.STORE_SETTING;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.sqlite.JDBC;

/**
 * Loads the classes of jOOQ and SQLite, half a second's work, before this bundle starts: statements of every kind, on a database in
 * memory. Named in {@code features/platform.json}; the launcher runs it beside the start.
 */
public final class Ahead implements Runnable {
    @Override
    public void run() {
        try (var connection = new JDBC().connect("jdbc:sqlite::memory:", new Properties())) {
            table(connection);
            statements(DSL.using(connection, SQLDialect.SQLITE));
        } catch (SQLException e) {
            throw new IllegalStateException("a database in memory", e);
        }
    }

    private static void table(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table store_setting (pid text not null primary key, content text not null)");
        }
    }

    private static void statements(DSLContext sql) {
        sql.insertInto(STORE_SETTING, STORE_SETTING.PID, STORE_SETTING.CONTENT).values("", "").execute();
        sql.fetchExists(STORE_SETTING, STORE_SETTING.PID.eq(""));
        var setting = sql.fetchSingle(STORE_SETTING);
        setting.setContent("ahead");
        setting.update();
        sql.select(STORE_SETTING.PID, STORE_SETTING.CONTENT).from(STORE_SETTING).where(STORE_SETTING.PID.in("", "a"))
                .orderBy(STORE_SETTING.PID).limit(1).fetchMap(STORE_SETTING.PID, STORE_SETTING.CONTENT);
        sql.deleteFrom(STORE_SETTING).where(STORE_SETTING.PID.eq("")).execute();
    }
}
