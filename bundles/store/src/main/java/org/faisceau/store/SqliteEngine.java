// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.faisceau.store.api.StoreUnavailable;
import org.faisceau.store.api.StoreUnavailable.Reason;
import org.jooq.SQLDialect;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** One file in the data folder, write-ahead log, every commit on the disk before it is acknowledged. */
final class SqliteEngine implements Engine {
    private static final int BUSY = 5;
    private static final int READ_ONLY = 8;
    private static final int IO_ERROR = 10;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;
    /** Kibibytes, as SQLite writes them. Readers keep less: together they must fit the product's memory. */
    private static final int WRITER_CACHE = -32768;

    private static final int READER_CACHE = -8192;

    /** Sixty-four megabytes of log: an import writes the same pages of its indexes again and again, the file gets the last of them. */
    private static final int CHECKPOINT_PAGES = 16000;
    private final Path file;

    SqliteEngine(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new StoreUnavailable(Reason.READ_ONLY, "cannot make the folder of " + file, e);
        }
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.SQLITE;
    }

    @Override
    public DataSource writing() {
        return source(SQLiteConfig.TransactionMode.IMMEDIATE, WRITER_CACHE);
    }

    @Override
    public DataSource reading() {
        return source(SQLiteConfig.TransactionMode.DEFERRED, READER_CACHE);
    }

    @Override
    public int readers() {
        return 4;
    }

    @Override
    public String readerGreeting() {
        return "pragma query_only=1";
    }

    @Override
    public String writerGreeting() {
        return "pragma wal_autocheckpoint=" + CHECKPOINT_PAGES;
    }

    @Override
    public String takeTurn() {
        return "";
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public boolean mayRunAgain(SQLException e) {
        return (e.getErrorCode() & 0xff) == BUSY;
    }

    @Override
    public Optional<Reason> reason(SQLException e) {
        return switch (e.getErrorCode() & 0xff) {
            case FULL -> Optional.of(Reason.FULL);
            case READ_ONLY -> Optional.of(Reason.READ_ONLY);
            case BUSY, IO_ERROR, NOT_A_DATABASE -> Optional.of(Reason.UNREACHABLE);
            case CANNOT_OPEN -> Optional.of(Files.isWritable(file.getParent()) ? Reason.UNREACHABLE : Reason.READ_ONLY);
            default -> Faults.ofPool(e);
        };
    }

    @Override
    public void check(Database database) {}

    private DataSource source(SQLiteConfig.TransactionMode mode, int cache) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(10_000);
        config.setCacheSize(cache);
        config.setTransactionMode(mode);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
