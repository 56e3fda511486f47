// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.db.Tables.STORE_MIGRATION;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.StoreUnavailable;
import org.faisceau.store.api.StoreUnavailable.Reason;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings tables up to date: each script once, in one transaction, for ever the same text. Nodes take turns as all writers do. */
final class Migrator {
    private static final Logger LOG = LoggerFactory.getLogger(Migrator.class);
    private static final String OWN = "store";
    private final Database database;
    private final Map<String, List<Script>> known = new ConcurrentHashMap<>();

    Migrator(Database database) {
        this.database = database;
    }

    /** Makes what the migrator itself needs; changes nothing where it is there. */
    void bootstrap() {
        var first = Scripts.of(OWN, Migrator.class).get(0);
        database.bare(sql -> runScript(sql, first));
    }

    /**
     * Runs what did not run yet.
     *
     * @throws StoreUnavailable when a script that ran has changed or is gone, or one fails; earlier ones stay
     */
    void migrate(String word, List<Script> scripts) {
        if (scripts.isEmpty()) return;
        known.put(word, scripts);
        var done = database.read(tx -> history(tx, word));
        check(word, scripts, done);
        for (var script : scripts) {
            if (!done.containsKey(script.version())) run(word, script);
        }
    }

    /** Every word this process migrated, with its scripts. */
    Map<String, List<Script>> known() {
        return Map.copyOf(known);
    }

    private void run(String word, Script script) {
        boolean ran = database.write(Actor.system(), tx -> {
            if (history(tx, word).containsKey(script.version())) return false;
            if (!isBootstrap(word, script)) runScript(tx.sql(), script);
            tx.sql().insertInto(STORE_MIGRATION, STORE_MIGRATION.WORD, STORE_MIGRATION.VERSION, STORE_MIGRATION.NAME,
                            STORE_MIGRATION.CHECKSUM, STORE_MIGRATION.AT)
                    .values(word, script.version(), script.name(), script.checksum(), database.clock().millis()).execute();
            return true;
        });
        if (ran) LOG.info("migrated {} by {}", word, script.name());
    }

    private static boolean isBootstrap(String word, Script script) {
        return word.equals(OWN) && script.version() == 1;
    }

    private static Map<Integer, String> history(Reading tx, String word) {
        return tx.sql().select(STORE_MIGRATION.VERSION, STORE_MIGRATION.CHECKSUM).from(STORE_MIGRATION)
                .where(STORE_MIGRATION.WORD.eq(word)).fetchMap(STORE_MIGRATION.VERSION, STORE_MIGRATION.CHECKSUM);
    }

    private static void check(String word, List<Script> scripts, Map<Integer, String> done) {
        for (var script : scripts) {
            var ran = done.get(script.version());
            if (ran != null && !ran.equals(script.checksum())) throw refused(word + ": " + script.name() + " was edited after it ran");
        }
        int newest = scripts.get(scripts.size() - 1).version();
        if (done.keySet().stream().anyMatch(version -> version > newest)) {
            throw refused(word + ": the database was migrated by a newer version of this program");
        }
    }

    private static StoreUnavailable refused(String why) {
        return new StoreUnavailable(Reason.MIGRATION, why);
    }

    /** A whole script in one statement: both drivers take it. */
    private static void runScript(DSLContext sql, Script script) {
        try {
            sql.connection(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.executeUpdate(script.text());
                } catch (SQLException e) {
                    throw new DataAccessException(script.name(), e);
                }
            });
        } catch (DataAccessException e) {
            throw new StoreUnavailable(Reason.MIGRATION, script.name() + " failed: " + e.getCause().getMessage(), e);
        }
    }
}
