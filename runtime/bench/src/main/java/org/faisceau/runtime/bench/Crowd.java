// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Ten thousand observers with a mail address. No command makes so many, and each would cost the hash of a password: they are put into the
 * table of a stopped instance.
 */
final class Crowd {
    static final int PEOPLE = 10_000;
    private static final String INSERT = "insert or ignore into accounts_account (id, name, full_name, full_name_sort, mail, role, organisation, language, password, disabled, "
            + "disabled_at, created_at, version) values (?, ?, ?, ?, ?, 'OBSERVER', '', ?, '', 0, 0, 0, 1)";

    private Crowd() {}

    /** @param database the file of a stopped instance */
    static void join(Path database) throws SQLException {
        try (var line = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            line.setAutoCommit(false);
            try (var insert = line.prepareStatement(INSERT)) {
                for (int number = 0; number < PEOPLE; number++) {
                    insert.setString(1, "bench-" + number);
                    insert.setString(2, "bench" + number);
                    insert.setString(3, "Person " + number);
                    insert.setString(4, "person " + number);
                    insert.setString(5, "p" + number + "@example.invalid");
                    insert.setString(6, number % 2 == 0 ? "fr" : "en");
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            line.commit();
        }
    }
}
