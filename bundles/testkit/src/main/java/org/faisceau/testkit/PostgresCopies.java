// SPDX-License-Identifier: Apache-2.0
package org.faisceau.testkit;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.faisceau.store.OpenStore;

/** Copies of one database of a PostgreSQL server, each a database of its own until its test ends. */
final class PostgresCopies {
    private static final String ORIGINAL = "mould";
    private static int size = -1;

    private PostgresCopies() {}

    /**
     * Makes one.
     *
     * @param server address of any database there, which the test does not touch
     * @param folder for the original's files
     * @return its address
     */
    static synchronized String pour(String server, Path folder) {
        if (size < 0) run(server, "create database " + ORIGINAL);
        if (size < Mould.size()) {
            size = Mould.size();
            Mould.fill(clock -> OpenStore.at(folder.resolve(ORIGINAL), named(server, ORIGINAL), clock));
        }
        var name = "t_" + UUID.randomUUID().toString().replace("-", "");
        run(server, "create database " + name + " template " + ORIGINAL);
        return named(server, name);
    }

    static void drop(String server, String url) {
        run(server, "drop database " + url.replaceFirst("\\?.*", "").replaceFirst(".*/", "") + " with (force)");
    }

    private static String named(String server, String name) {
        return server.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
    }

    private static void run(String server, String statement) {
        try (var connection = DriverManager.getConnection(server); var one = connection.createStatement()) {
            one.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
