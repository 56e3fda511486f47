// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Looks at the database before anything starts, so that what is plainly off is one sentence and no long wait: a server that does not answer, a file that is none. */
final class DatabaseCheck {
    private static final Pattern SERVER = Pattern.compile("jdbc:postgresql://(?<host>\\[[^\\]]+\\]|[^/?:,]+)(?::(?<port>\\d{1,5}))?(?:[/?].*)?");
    private static final Pattern ADDRESS = Pattern.compile("jdbc:postgresql:(//[^/\\s]+(/\\S*)?|[^/\\s?]\\S*)");
    private static final int POSTGRESQL = 5432;
    private static final int PATIENCE_MILLIS = 5_000;
    private static final String SQLITE = "SQLite format 3\u0000";

    private DatabaseCheck() {}

    /**
     * @param url empty for the file of the data folder
     * @throws Refusal in one sentence
     */
    static void check(String url, Path file) {
        if (url.isBlank()) checkFile(file);
        else if (ADDRESS.matcher(url.strip()).matches()) checkServer(url.strip());
        // It may hold a password: it is not repeated.
        else throw new Refusal("database.url is no address of a PostgreSQL database: write jdbc:postgresql://HOST/DATABASE, or nothing for a file in the data folder.");
    }

    /** Several servers in one address are left to the driver. */
    private static void checkServer(String url) {
        var server = SERVER.matcher(url);
        if (!server.matches()) return;
        var host = server.group("host");
        int port = server.group("port") == null ? POSTGRESQL : Integer.parseInt(server.group("port"));
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("The database server " + host + ":" + port + " of database.url does not answer: " + e.getMessage() + ".", e);
        }
    }

    private static void checkFile(Path file) {
        if (!Files.exists(file)) return;
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(SQLITE.length()), US_ASCII);
            if (!head.isEmpty() && !head.equals(SQLITE)) throw new Refusal("The database " + file + " is damaged: it is no SQLite file. Move it away, then put a backup back with: faisceau restore FILE");
        } catch (IOException e) {
            throw new UncheckedIOException("the database " + file + " could not be read", e);
        }
    }
}
