// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Fills every table of one database from its namesake in another. Both ran the same migrations, whichever engines they are; foreign
 * keys are the caller's care. Commits nothing.
 */
final class TableCopy {
    private static final int BATCH = 500;
    private final Connection from;
    private final Connection to;

    TableCopy(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    void copy(List<String> tables) throws SQLException {
        for (var table : tables) copy(table);
    }

    private void copy(String table) throws SQLException {
        try (var erase = to.createStatement()) {
            erase.executeUpdate("delete from " + table);
        }
        var columns = columns(table);
        var names = String.join(", ", columns.stream().map(Column::name).toList());
        var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (var read = from.prepareStatement("select " + names + " from " + table);
                var write = to.prepareStatement("insert into " + table + " (" + names + ") values (" + marks + ")")) {
            read.setFetchSize(BATCH);
            int waiting = 0;
            try (var rows = read.executeQuery()) {
                while (rows.next()) {
                    for (int i = 0; i < columns.size(); i++) write.setObject(i + 1, value(rows, i + 1, columns.get(i)), columns.get(i).type());
                    write.addBatch();
                    if (++waiting % BATCH == 0) write.executeBatch();
                }
            }
            if (waiting % BATCH != 0) write.executeBatch();
        }
    }

    /** What the target calls a boolean, SQLite keeps as a number. */
    private static Object value(ResultSet rows, int number, Column column) throws SQLException {
        var value = rows.getObject(number);
        return column.isBoolean() && value instanceof Number given ? (Object) (given.intValue() != 0) : value;
    }

    private List<Column> columns(String table) throws SQLException {
        try (var statement = to.createStatement(); var empty = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData about = empty.getMetaData();
            var columns = new ArrayList<Column>();
            for (int i = 1; i <= about.getColumnCount(); i++) columns.add(new Column(about.getColumnName(i), about.getColumnType(i)));
            return columns;
        }
    }

    /** A column of the target, with its JDBC type. */
    private record Column(String name, int type) {
        private boolean isBoolean() {
            return type == java.sql.Types.BOOLEAN || type == java.sql.Types.BIT;
        }
    }
}
