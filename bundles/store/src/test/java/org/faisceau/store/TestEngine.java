// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/** The engines every promise is held on. The PostgreSQL server is started once, at its first use, and stops with the test run. */
enum TestEngine {
    SQLITE {
        @Override
        Place in(Path folder) {
            return new Place(folder, "");
        }
    },
    POSTGRESQL {
        @Override
        Place in(Path folder) {
            var schema = "t_" + UUID.randomUUID().toString().replace("-", "");
            return new Place(folder, Server.ONLY.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema);
        }
    };

    /** An empty place; opening it twice opens the same data. */
    abstract Place in(Path folder);

    static OpenStore open(Place place, Clock clock) {
        return OpenStore.at(place.data(), place.url(), clock);
    }

    /** Made by the class loader when first asked for. */
    private static final class Server {
        private static final EmbeddedPostgres ONLY = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8").start();
            } catch (IOException e) {
                throw new UncheckedIOException("embedded PostgreSQL", e);
            }
        }
    }
}
