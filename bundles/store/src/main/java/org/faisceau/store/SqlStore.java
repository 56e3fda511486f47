// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.util.Optional;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoreUnavailable;
import org.faisceau.store.api.StoredFiles;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands each bundle its schema, once the tables of all installed bundles, on or off, are up to date. */
@Component
public final class SqlStore implements Store {
    private final Database database;
    private final WriteProbe probe;

    @Activate
    public SqlStore(BundleContext context, @Reference Database database) {
        this(database);
        for (var bundle : context.getBundles()) {
            Scripts.in(bundle).forEach(database.migrator()::migrate);
        }
    }

    SqlStore(Database database) {
        this.database = database;
        this.probe = new WriteProbe(database);
    }

    @Override
    public Schema schema(String word, Class<?> owner) {
        database.migrator().migrate(word, Scripts.of(word, owner));
        return new SqlSchema(database);
    }

    @Override
    public StoredFiles files() {
        return database.files();
    }

    @Override
    public boolean answers() {
        try {
            return database.read(tx -> tx.sql().selectOne().fetchOne() != null);
        } catch (StoreUnavailable e) {
            return false;
        }
    }

    @Override
    public Optional<StoreUnavailable.Reason> refusal() {
        return probe.refusal();
    }
}
