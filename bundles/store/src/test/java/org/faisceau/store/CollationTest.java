// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.faisceau.store.api.StoreUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CollationTest {
    @Test
    void refusesADatabaseWhoseIcuCollationHidesBehindTheNameC(@TempDir Path folder) throws Exception {
        var server = TestEngine.POSTGRESQL.in(folder).url();
        try (var connection = DriverManager.getConnection(server); var statement = connection.createStatement()) {
            statement.execute("create database by_language template template0 encoding 'UTF8' locale_provider icu icu_locale 'fr' lc_collate 'C' lc_ctype 'C'");
        }
        var place = new Place(folder, server.replaceAll("/postgres\\?", "/by_language?"));
        assertEquals(StoreUnavailable.Reason.UNSUITABLE, assertThrows(StoreUnavailable.class, () -> new Database(place, new Hands())).reason());
    }
}
