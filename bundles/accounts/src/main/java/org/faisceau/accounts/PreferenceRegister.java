// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.faisceau.accounts.db.Tables.ACCOUNTS_ACCOUNT;
import static org.faisceau.accounts.db.Tables.ACCOUNTS_PREFERENCE;

import java.util.regex.Pattern;
import org.faisceau.accounts.api.Preferences;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is remembered for a person, by key. */
@Component
public final class PreferenceRegister implements Preferences {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9.-]{0,63}");
    private final Schema schema;

    @Activate
    public PreferenceRegister(@Reference Store store) {
        this.schema = store.schema("accounts", PreferenceRegister.class);
    }

    @Override
    public String get(Actor actor, String key) {
        return schema.read(tx -> tx.sql().select(ACCOUNTS_PREFERENCE.CONTENT).from(ACCOUNTS_PREFERENCE)
                .where(ACCOUNTS_PREFERENCE.ACCOUNT_ID.eq(actor.id()), ACCOUNTS_PREFERENCE.NAME.eq(key))
                .fetchOptional(ACCOUNTS_PREFERENCE.CONTENT).orElse(""));
    }

    @Override
    public void set(Actor actor, String key, String value) {
        if (!KEY.matcher(key).matches()) throw new IllegalArgumentException("key: a word with dots and dashes, got " + key);
        if (value.length() > VALUE_MAX) throw new IllegalArgumentException("value: at most " + VALUE_MAX + " characters, got " + value.length());
        schema.write(actor, tx -> value.isEmpty() ? forget(tx, actor, key) : remember(tx, actor, key, value));
    }

    private static int forget(Writing tx, Actor actor, String key) {
        return tx.sql().deleteFrom(ACCOUNTS_PREFERENCE)
                .where(ACCOUNTS_PREFERENCE.ACCOUNT_ID.eq(actor.id()), ACCOUNTS_PREFERENCE.NAME.eq(key)).execute();
    }

    private static int remember(Writing tx, Actor actor, String key, String value) {
        if (!tx.sql().fetchExists(ACCOUNTS_ACCOUNT, ACCOUNTS_ACCOUNT.ID.eq(actor.id()))) return 0;
        return tx.sql().insertInto(ACCOUNTS_PREFERENCE)
                .set(ACCOUNTS_PREFERENCE.ACCOUNT_ID, actor.id()).set(ACCOUNTS_PREFERENCE.NAME, key).set(ACCOUNTS_PREFERENCE.CONTENT, value)
                .onConflict(ACCOUNTS_PREFERENCE.ACCOUNT_ID, ACCOUNTS_PREFERENCE.NAME)
                .doUpdate().set(ACCOUNTS_PREFERENCE.CONTENT, value).execute();
    }
}
