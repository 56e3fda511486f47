// SPDX-License-Identifier: Apache-2.0
package org.faisceau.testkit;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.faisceau.store.OpenStore;

/** Copies of originals on a PostgreSQL server, each a database of its own until its test ends. */
final class PostgresCopies {
    /** How many bundles' tables the original of each mould has. */
    private static final Map<String, Integer> SIZES = new HashMap<>();

    private PostgresCopies() {}

    /**
     * Makes one.
     *
     * @param mould  which tables it has
     * @param server address of any database there, which the test does not touch
     * @param folder for the original's files
     * @return its address
     */
    static synchronized String pour(Mould mould, String server, Path folder) {
        var original = mould.name();
        if (!SIZES.containsKey(original)) run(server, "create database " + original);
        int size = mould.size();
        if (SIZES.getOrDefault(original, 0) < size) mould.fill(clock -> OpenStore.at(folder.resolve(original), named(server, original), clock));
        SIZES.put(original, size);
        var name = "t_" + UUID.randomUUID().toString().replace("-", "");
        run(server, "create database " + name + " template " + original);
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
