// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** What retention is over for goes though its module is stopped, by the code of that module. */
class PurgeTest {
    private static final String WORDS = "select count(*) from sourcing_entry where body <> ''";
    private static final Pattern DONE = Pattern.compile("store\\.purge.{0,800}Réussie", Pattern.DOTALL);

    @Test
    void erasesWhatAStoppedModuleKeptTooLong(@TempDir Path folder) throws Exception {
        Running.demonstration(folder, Map.of()).close();
        // Nobody may set a day that is over. Only between two runs: another copy of the database's library in one process breaks its locks.
        sql(folder, "update sourcing_campaign set retention_until = '2020-01-01', state = 'CONCLUDED'");
        assertNotEquals(0, count(folder, WORDS));
        try (var running = Running.start(folder)) {
            for (var bundle : running.instance().context().getBundles()) if (bundle.getSymbolicName().equals("org.faisceau.sourcing")) bundle.stop(Bundle.STOP_TRANSIENT);
            var admin = running.visitor(folder, "admin");
            assertEquals(303, admin.submit("/admin/jobs", Map.of("job", "store.purge")).statusCode());
            Visitor.await("the purge is done", () -> DONE.matcher(Visitor.page(admin, "/admin/jobs")).find());
        }
        assertEquals(0, count(folder, WORDS));
        assertEquals(0, count(folder, "select count(*) from sourcing_campaign where erased_at = 0"));
    }

    private static int count(Path folder, String query) throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("faisceau.db")); var statement = database.createStatement(); var rows = statement.executeQuery(query)) {
            return rows.getInt(1);
        }
    }

    private static void sql(Path folder, String update) throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("faisceau.db")); var statement = database.createStatement()) {
            statement.executeUpdate(update);
        }
    }
}
