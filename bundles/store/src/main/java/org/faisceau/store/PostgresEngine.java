// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.faisceau.store.api.StoreUnavailable;
import org.faisceau.store.api.StoreUnavailable.Reason;
import org.jooq.SQLDialect;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL database, possibly shared by several nodes. */
final class PostgresEngine implements Engine {
    private static final Set<String> RUN_AGAIN = Set.of("40001", "40P01");
    private static final Pattern SCHEMA = Pattern.compile("[?&]currentSchema=([a-z_][a-z0-9_]*)");
    private static final int CONNECT_SECONDS = 2;
    private static final int SIGN_IN_SECONDS = 5;
    private final String url;

    PostgresEngine(String url) {
        this.url = url;
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public DataSource writing() {
        return source();
    }

    @Override
    public DataSource reading() {
        return source();
    }

    @Override
    public int readers() {
        return 8;
    }

    @Override
    public String readerGreeting() {
        return "set session characteristics as transaction isolation level repeatable read, read only";
    }

    @Override
    public String writerGreeting() {
        var schema = SCHEMA.matcher(url);
        return schema.find() ? "create schema if not exists " + schema.group(1) : "";
    }

    /** Writers queue on the head from their first statement, as they do on SQLite: one rule for both engines, and no deadlock. */
    @Override
    public String takeTurn() {
        return "select id from store_head where id = 1 for update";
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public boolean mayRunAgain(SQLException e) {
        return e.getSQLState() != null && RUN_AGAIN.contains(e.getSQLState());
    }

    @Override
    public Optional<Reason> reason(SQLException e) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.equals("53100")) return Optional.of(Reason.FULL);
        if (state.equals("25006")) return Optional.of(Reason.READ_ONLY);
        if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53") || RUN_AGAIN.contains(state)) {
            return Optional.of(Reason.UNREACHABLE);
        }
        return Faults.ofPool(e);
    }

    /** Asks it to sort, since a name says little: since PostgreSQL 15 another provider than the C library may hold the collation. */
    @Override
    public void check(Database database) {
        var byCodePoint = database.read(tx -> tx.sql().fetchValue("select 'B' < 'a' and 'z' < 'é'"));
        if (Boolean.TRUE.equals(byCodePoint)) return;
        var collation = database.read(tx -> tx.sql().fetchValue("select datcollate from pg_database where datname = current_database()"));
        throw new StoreUnavailable(Reason.UNSUITABLE, "the PostgreSQL database does not sort by code point (collation " + collation
                + ", perhaps of ICU); create it with: create database … template template0 encoding 'UTF8' locale_provider libc lc_collate 'C' lc_ctype 'C'"
                + " (before PostgreSQL 15 without locale_provider libc)");
    }

    private DataSource source() {
        var source = new PGSimpleDataSource();
        // Before the address, which may say otherwise: a server that is gone without a word must be known to be away soon.
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(SIGN_IN_SECONDS);
        source.setUrl(url);
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("faisceau");
        source.setLogUnclosedConnections(false);
        // « Key (mail)=(…) already exists »: rows of people, which would go with the message into the log.
        source.setLogServerErrorDetail(false);
        return source;
    }
}
