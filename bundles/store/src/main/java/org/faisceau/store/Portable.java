// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.db.Tables.STORE_HEAD;
import static org.faisceau.store.db.Tables.STORE_MIGRATION;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.StoreUnavailable;
import org.faisceau.store.api.StoreUnavailable.Reason;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteDataSource;

/** A PostgreSQL database as a SQLite file and back: one form of backup for both engines, and the way from one to the other. */
final class Portable {
    private final Database postgres;

    Portable(Database postgres) {
        this.postgres = postgres;
    }

    /** Writes a consistent copy while writers go on. */
    void to(Place beside) {
        refuseStrangers();
        try (var made = new Database(beside, postgres.clock())) {
            postgres.migrator().known().forEach(made.migrator()::migrate);
        }
        try (var from = postgres.engine().reading().getConnection(); var to = sqlite(beside.database())) {
            from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            from.setReadOnly(true);
            from.setAutoCommit(false);
            to.setAutoCommit(false);
            new TableCopy(from, to).copy(tables(to));
            to.commit();
        } catch (SQLException e) {
            throw new StoreUnavailable(postgres.engine().reason(e).orElse(Reason.UNREACHABLE), "cannot copy the database", e);
        }
    }

    /** Replaces every table's rows in one transaction; the foreign keys are put aside in it, and checked again at its end. */
    void from(Path file) {
        postgres.write(Actor.system(), tx -> {
            var keys = tx.sql().fetch("select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint "
                    + "where contype = 'f' and connamespace = current_schema()::regnamespace");
            for (var key : keys) tx.sql().execute("alter table " + key.get(0) + " drop constraint " + key.get(1));
            tx.sql().connection(to -> {
                try (var from = sqlite(file)) {
                    new TableCopy(from, to).copy(tables(from).stream().filter(table -> !table.equals(STORE_HEAD.getName())).toList());
                    head(from, tx.sql());
                }
            });
            for (var key : keys) tx.sql().execute("alter table " + key.get(0) + " add constraint " + key.get(1) + " " + key.get(2));
            return true;
        });
    }

    /** In place: whoever waits for his turn waits on this very row. */
    private static void head(Connection from, DSLContext sql) {
        var head = DSL.using(from, SQLDialect.SQLITE).fetchSingle(STORE_HEAD);
        sql.update(STORE_HEAD).set(STORE_HEAD.CHANGE_SEQ, head.getChangeSeq()).set(STORE_HEAD.CHANGE_PRUNED, head.getChangePruned())
                .set(STORE_HEAD.JOURNAL_SEQ, head.getJournalSeq()).set(STORE_HEAD.JOURNAL_HASH, head.getJournalHash()).execute();
    }

    /** Tables whose bundle is gone would be left out. */
    private void refuseStrangers() {
        List<String> ran = postgres.read(tx -> tx.sql().selectDistinct(STORE_MIGRATION.WORD).from(STORE_MIGRATION).fetch(STORE_MIGRATION.WORD));
        var words = new TreeSet<>(ran);
        words.removeAll(postgres.migrator().known().keySet());
        if (!words.isEmpty()) {
            throw new StoreUnavailable(Reason.UNSUITABLE, "the database holds tables of " + words + ", which is not installed: back it up with pg_dump");
        }
    }

    /** No foreign keys, no waiting: a file nobody else has. */
    private static Connection sqlite(Path file) throws SQLException {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        return source.getConnection();
    }

    private static List<String> tables(Connection sqlite) throws SQLException {
        try (var statement = sqlite.createStatement();
                var rows = statement.executeQuery("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name")) {
            var names = new ArrayList<String>();
            while (rows.next()) names.add(rows.getString(1));
            return names;
        }
    }
}
