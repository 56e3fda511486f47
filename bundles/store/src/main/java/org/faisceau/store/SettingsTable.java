// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.db.Tables.STORE_SETTING;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.Locale;
import org.apache.felix.cm.PersistenceManager;
import org.apache.felix.cm.file.ConfigurationHandler;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.StoreUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps the Configuration Admin's settings in a table, so that they are backed up and shared by nodes; the service property
 * {@code name=store} is what {@code felix.cm.pm} names. Secrets are refused: their place is {@code <data>/etc} or the environment.
 */
@Component(property = "name=store")
@SuppressWarnings({"rawtypes", "unchecked"}) // The interface is older than generics.
public final class SettingsTable implements PersistenceManager {
    private final Database database;

    @Activate
    public SettingsTable(@Reference Database database) {
        this.database = database;
    }

    @Override
    public boolean exists(String pid) {
        return database.read(tx -> tx.sql().fetchExists(STORE_SETTING, STORE_SETTING.PID.eq(pid)));
    }

    @Override
    public Dictionary load(String pid) throws IOException {
        var content = database.read(tx -> tx.sql().select(STORE_SETTING.CONTENT).from(STORE_SETTING).where(STORE_SETTING.PID.eq(pid))
                .fetchOptional(STORE_SETTING.CONTENT));
        return dictionary(content.orElseThrow(() -> new IOException("no settings for " + pid)));
    }

    @Override
    public Enumeration getDictionaries() throws IOException {
        var contents = database.read(tx -> tx.sql().select(STORE_SETTING.CONTENT).from(STORE_SETTING).orderBy(STORE_SETTING.PID)
                .fetch(STORE_SETTING.CONTENT));
        var all = new ArrayList<Dictionary>(contents.size());
        for (var content : contents) all.add(dictionary(content));
        return Collections.enumeration(all);
    }

    @Override
    public void store(String pid, Dictionary settings) throws IOException {
        for (var key : Collections.list((Enumeration<Object>) settings.keys())) {
            if (isSecret(key.toString())) throw new IOException(key + " of " + pid + " is a secret: it belongs in the data folder's etc, or the environment");
        }
        var content = text(settings);
        try {
            database.write(Actor.system(), tx -> {
                int changed = tx.sql().insertInto(STORE_SETTING, STORE_SETTING.PID, STORE_SETTING.CONTENT).values(pid, content)
                        .onConflict(STORE_SETTING.PID).doUpdate().set(STORE_SETTING.CONTENT, content)
                        .where(STORE_SETTING.CONTENT.ne(content)).execute();
                if (changed > 0) tx.did(new Ref("setting", pid), "set", "");
                return changed;
            });
        } catch (StoreUnavailable e) {
            throw new IOException("settings of " + pid, e);
        }
    }

    @Override
    public void delete(String pid) throws IOException {
        try {
            database.write(Actor.system(), tx -> {
                int gone = tx.sql().deleteFrom(STORE_SETTING).where(STORE_SETTING.PID.eq(pid)).execute();
                if (gone > 0) tx.did(new Ref("setting", pid), "reset", "");
                return gone;
            });
        } catch (StoreUnavailable e) {
            throw new IOException("settings of " + pid, e);
        }
    }

    private static boolean isSecret(String key) {
        var word = key.toLowerCase(Locale.ROOT);
        return word.startsWith(".") || word.contains("password") || word.contains("secret");
    }

    private static Dictionary dictionary(String content) throws IOException {
        var found = ConfigurationHandler.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        if (found == null) throw new IOException("damaged settings");
        return found;
    }

    private static String text(Dictionary settings) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ConfigurationHandler.write(bytes, settings);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
