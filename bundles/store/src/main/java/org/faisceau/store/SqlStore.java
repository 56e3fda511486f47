// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoreUnavailable;
import org.faisceau.store.api.StoredFiles;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands each bundle its schema, once the tables of all installed bundles, on or off, are up to date. */
@Component
public final class SqlStore implements Store {
    private final Database database;
    private final WriteProbe probe;
    /** What is up to date, by bundle: its registers ask for their schema one after the other. */
    private final Map<String, Boolean> migrated = new ConcurrentHashMap<>();

    @Activate
    public SqlStore(BundleContext context, @Reference Database database) {
        this(database);
        for (var bundle : context.getBundles()) {
            // Only a component keeps tables; the jars of libraries need not be searched.
            if (bundle.getHeaders("").get("Service-Component") == null) continue;
            Scripts.in(bundle).forEach((word, scripts) -> migrated.put(mark(word, bundle), migrate(word, scripts)));
        }
    }

    SqlStore(Database database) {
        this.database = database;
        this.probe = new WriteProbe(database);
    }

    @Override
    public Schema schema(String word, Class<?> owner) {
        var bundle = FrameworkUtil.getBundle(owner);
        var mark = bundle == null ? word + " beside " + owner.getProtectionDomain().getCodeSource().getLocation() : mark(word, bundle);
        migrated.computeIfAbsent(mark, any -> migrate(word, Scripts.of(word, owner)));
        return new SqlSchema(database);
    }

    private boolean migrate(String word, List<Script> scripts) {
        database.migrator().migrate(word, scripts);
        return true;
    }

    /** Another text for what was updated meanwhile. */
    private static String mark(String word, Bundle bundle) {
        return bundle.getBundleId() + " " + bundle.getLastModified() + " " + word;
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
