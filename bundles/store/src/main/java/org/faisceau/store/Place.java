// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;

/**
 * Where the data lies.
 *
 * @param data the data folder, absolute
 * @param url {@code jdbc:postgresql://…}; empty for SQLite in the data folder
 */
record Place(Path data, String url) {
    private static final String DATABASE = "faisceau.db";

    Place {
        data = data.toAbsolutePath().normalize();
        if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("database url: jdbc:postgresql://… or nothing, got " + scheme(url));
        }
    }

    static Place of(BundleContext context) {
        var data = context.getProperty("faisceau.data");
        if (data == null) throw new IllegalStateException("framework property faisceau.data is missing");
        var url = context.getProperty("faisceau.database.url");
        return new Place(Path.of(data), url == null ? "" : url.strip());
    }

    boolean isSqlite() {
        return url.isEmpty();
    }

    Path database() {
        return data.resolve(DATABASE);
    }

    Path seals() {
        return data.resolve("seals");
    }

    Path files() {
        return data.resolve("files");
    }

    Path secrets() {
        return data.resolve("etc");
    }

    /** The address may hold a password: never show more of it than this. */
    private static String scheme(String url) {
        return url.substring(0, Math.min(url.length(), Math.max(url.indexOf("//"), 10)));
    }

    @Override
    public String toString() {
        return isSqlite() ? database().toString() : "PostgreSQL";
    }
}
