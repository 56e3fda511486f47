// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Inserts rows of one table, all columns, in their order. Plain JDBC batches, jOOQ having written the statement: an import brings tens
 * of thousands of rows a second.
 */
final class Rows implements AutoCloseable {
    private static final int BATCH = 1000;
    private final PreparedStatement insert;
    private int waiting;

    /** @param statements those of this database that were written before, by table */
    Rows(Connection connection, DSLContext sql, Map<String, String> statements, Table<?> table) throws SQLException {
        insert = connection.prepareStatement(statements.computeIfAbsent(table.getName(), name -> statement(sql, table)));
    }

    private static String statement(DSLContext sql, Table<?> table) {
        var marks = Arrays.stream(table.fields()).map(field -> DSL.val(null, field.getDataType())).toList();
        return sql.insertInto(table, table.fields()).values(marks).getSQL();
    }

    void add(Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) bind(at + 1, values[at]);
        insert.addBatch();
        if (++waiting % BATCH == 0) insert.executeBatch();
    }

    /** Texts apart: the SQLite driver looks for a dozen other types before. */
    private void bind(int place, Object value) throws SQLException {
        if (value instanceof String text) insert.setString(place, text);
        else insert.setObject(place, value);
    }

    @Override
    public void close() throws SQLException {
        try (insert) {
            if (waiting % BATCH != 0) insert.executeBatch();
        }
    }
}
