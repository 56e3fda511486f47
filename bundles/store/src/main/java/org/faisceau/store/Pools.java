// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;

/** One connection that writes, a few that read. */
final class Pools implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private final HikariDataSource writers;
    private final HikariDataSource readers;

    Pools(Engine engine) {
        writers = pool(engine, "writer", engine.writing(), 1, engine.writerGreeting());
        try {
            readers = pool(engine, "reader", engine.reading(), engine.readers(), engine.readerGreeting());
        } catch (RuntimeException e) {
            writers.close();
            throw e;
        }
    }

    HikariDataSource writers() {
        return writers;
    }

    HikariDataSource readers() {
        return readers;
    }

    /** Closes both; what still runs is cut. */
    @Override
    public void close() {
        readers.close();
        writers.close();
    }

    private static HikariDataSource pool(Engine engine, String name, DataSource source, int size, String greeting) {
        var config = new HikariConfig();
        config.setPoolName("faisceau-" + name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        config.setConnectionTimeout(PATIENCE.toMillis());
        if (!greeting.isEmpty()) config.setConnectionInitSql(greeting);
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new Faults(engine).opening(e);
        }
    }
}
