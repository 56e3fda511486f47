// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Locale;

/** Many published solutions. An import of a million would be measured elsewhere: they are put into the table of a stopped instance. */
final class Stock {
    private static final int AT_ONCE = 5000;
    private static final String INSERT = "insert into directory_solution (id, organisation, title, title_sort, pitch, folder, step, nature, types, trl, territory, keywords, keywords_sort, sites, is_public, state, visible_to, completion, "
            + "merged_into, created_by, created_at, changed_at, confirmed_at, version) values (?, 'org-company-1', ?, ?, ?, '', '', '', '', ?, ?, '', '', '', 1, 'PUBLISHED', 2, 50, '', 'system', 1, 1, 1, 1)";

    private Stock() {}

    /** One of them. */
    record Offered(String title, String pitch, int trl, String territory) {}

    /**
     * @param database the file of a stopped instance
     * @param isAlone true where those that are there go
     */
    static void fill(Path database, Iterator<Offered> some, boolean isAlone) throws SQLException {
        try (var line = DriverManager.getConnection("jdbc:sqlite:" + database); var statement = line.createStatement()) {
            if (isAlone) statement.executeUpdate("delete from directory_solution");
            line.setAutoCommit(false);
            try (var insert = line.prepareStatement(INSERT)) {
                for (int number = 0; some.hasNext(); number++) {
                    var one = some.next();
                    insert.setString(1, String.format(Locale.ROOT, "bench-%08d", number));
                    insert.setString(2, one.title());
                    insert.setString(3, one.title().toLowerCase(Locale.FRENCH));
                    insert.setString(4, one.pitch());
                    insert.setInt(5, one.trl());
                    insert.setString(6, one.territory());
                    insert.addBatch();
                    if (number % AT_ONCE == AT_ONCE - 1) insert.executeBatch();
                }
                insert.executeBatch();
            }
            line.commit();
        }
    }
}
