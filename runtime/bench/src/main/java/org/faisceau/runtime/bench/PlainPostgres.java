// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is compared with: PostgreSQL's own full text, in its own French; any word will do, as a text of a hundred words is never found whole. */
final class PlainPostgres implements AutoCloseable {
    private static final String FIND = "select title from thing, (select replace(plainto_tsquery('french', ?)::text, '&', '|')::tsquery as asked) as question where words @@ asked order by ts_rank(words, asked) desc, title limit " + Quality.DEPTH;
    private final EmbeddedPostgres server;
    private final Connection line;

    /** @param texts by title */
    PlainPostgres(Map<String, String> texts) throws IOException, SQLException {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8").start();
        line = server.getPostgresDatabase().getConnection();
        try (var statement = line.createStatement()) {
            statement.execute("create table thing (title text, words tsvector)");
        }
        try (var insert = line.prepareStatement("insert into thing values (?, to_tsvector('french', ?))")) {
            for (var one : texts.entrySet()) {
                insert.setString(1, one.getKey());
                insert.setString(2, one.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var statement = line.createStatement()) {
            statement.execute("create index on thing using gin (words)");
        }
    }

    /** Titles, best first. */
    List<String> find(String text) throws SQLException {
        var titles = new ArrayList<String>();
        try (var statement = line.prepareStatement(FIND)) {
            statement.setString(1, text);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) titles.add(rows.getString(1));
            }
        }
        return titles;
    }

    @Override
    public void close() throws IOException {
        try {
            line.close();
        } catch (SQLException gone) {
            throw new IOException("closing the comparison", gone);
        } finally {
            server.close();
        }
    }
}
