// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts one PostgreSQL server for the whole run where property {@code postgresql} is set, and tells the registers' tests of it: each
 * of them then makes a schema of its own there instead of a SQLite file.
 */
public final class OnPostgres implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("postgresql") || System.getProperty("faisceau.test.database") != null) return;
        try {
            // Nothing here outlives the run: the server needn't wait for the disk.
            var server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off").start();
            System.setProperty("faisceau.test.database", server.getJdbcUrl("postgres", "postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException("embedded PostgreSQL", e);
        }
    }
}
