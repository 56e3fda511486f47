// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.faisceau.accounts.db.Tables.ACCOUNTS_ACCOUNT;
import static org.faisceau.accounts.db.Tables.ACCOUNTS_PASS;
import static org.faisceau.accounts.db.Tables.ACCOUNTS_PREFERENCE;
import static org.faisceau.accounts.db.Tables.ACCOUNTS_SIGN_IN;
import static org.faisceau.accounts.db.Tables.ACCOUNTS_TOKEN;
import static org.faisceau.accounts.db.Tables.ACCOUNTS_TRY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.faisceau.accounts.api.Account;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes each night what opens nothing any more, and takes the name off accounts disabled for three years. */
@Component
public final class PurgeRegister implements Job {
    /** Source: the retention told in module.json; three years is the prescription of most claims about what a person did here. */
    static final Duration NAMED_AFTER_DISABLING = Duration.ofDays(1095);

    private static final int CHUNK = 500;
    private static final int STEPS = 5;
    private final Schema schema;
    private final Journal journal;
    private final SignInSettings settings;

    @Activate
    public PurgeRegister(@Reference Store store, @Reference Journal journal, @Reference SignInSettings settings) {
        this.schema = store.schema("accounts", PurgeRegister.class);
        this.journal = journal;
        this.settings = settings;
    }

    @Override
    public String id() {
        return "accounts.purge";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(3, 20));
    }

    @Override
    public void run(Run run) {
        var now = run.clock().instant();
        var limits = settings.limits();
        delete(run, ACCOUNTS_SIGN_IN, ACCOUNTS_SIGN_IN.ID,
                before(ACCOUNTS_SIGN_IN.SINCE, now.minus(limits.absolute())).or(before(ACCOUNTS_SIGN_IN.LAST_SEEN, now.minus(limits.idle()))));
        run.progress(1, STEPS);
        delete(run, ACCOUNTS_TRY, ACCOUNTS_TRY.KEY_HASH, before(ACCOUNTS_TRY.LAST_AT, now.minus(BackOff.FORGOTTEN_AFTER)));
        run.progress(2, STEPS);
        delete(run, ACCOUNTS_TOKEN, ACCOUNTS_TOKEN.ID, before(ACCOUNTS_TOKEN.EXPIRES_AT, now));
        run.progress(3, STEPS);
        delete(run, ACCOUNTS_PASS, ACCOUNTS_PASS.ID, before(ACCOUNTS_PASS.EXPIRES_AT, now));
        run.progress(4, STEPS);
        unname(run, now.minus(NAMED_AFTER_DISABLING));
        run.progress(STEPS, STEPS);
    }

    private static Condition before(Field<Long> time, Instant limit) {
        return time.le(limit.toEpochMilli());
    }

    private void delete(Run run, Table<?> table, Field<String> id, Condition which) {
        int gone = CHUNK;
        while (gone == CHUNK && !run.isCancelled()) {
            gone = schema.write(Actor.system(), tx -> tx.sql().deleteFrom(table)
                    .where(id.in(tx.sql().select(id).from(table).where(which).orderBy(id).limit(CHUNK))).execute());
        }
    }

    private void unname(Run run, Instant limit) {
        var isDue = ACCOUNTS_ACCOUNT.DISABLED.isTrue().and(ACCOUNTS_ACCOUNT.FULL_NAME.ne("")).and(before(ACCOUNTS_ACCOUNT.DISABLED_AT, limit));
        var due = schema.read(tx -> tx.sql().select(ACCOUNTS_ACCOUNT.ID).from(ACCOUNTS_ACCOUNT).where(isDue)
                .orderBy(ACCOUNTS_ACCOUNT.ID).limit(CHUNK).fetch(ACCOUNTS_ACCOUNT.ID));
        for (var id : due) {
            if (run.isCancelled()) return;
            unname(id, isDue);
        }
    }

    /** With the names that the journal holds, in one write; nothing where the account is due no more: enabled again since it was listed. */
    private void unname(String id, Condition isDue) {
        schema.write(Actor.system(), tx -> {
            int unnamed = tx.sql().update(ACCOUNTS_ACCOUNT)
                    .set(ACCOUNTS_ACCOUNT.NAME, "former-" + id).set(ACCOUNTS_ACCOUNT.FULL_NAME, "").set(ACCOUNTS_ACCOUNT.FULL_NAME_SORT, "")
                    .set(ACCOUNTS_ACCOUNT.MAIL, "").set(ACCOUNTS_ACCOUNT.PASSWORD, "")
                    .set(ACCOUNTS_ACCOUNT.VERSION, ACCOUNTS_ACCOUNT.VERSION.plus(1)).where(ACCOUNTS_ACCOUNT.ID.eq(id), isDue).execute();
            if (unnamed == 0) return false;
            tx.sql().deleteFrom(ACCOUNTS_PREFERENCE).where(ACCOUNTS_PREFERENCE.ACCOUNT_ID.eq(id)).execute();
            tx.sql().deleteFrom(ACCOUNTS_TOKEN).where(ACCOUNTS_TOKEN.ACCOUNT_ID.eq(id)).execute();
            var ref = new Ref(Account.KIND, id);
            journal.erase(Actor.system(), ref, "retention");
            tx.did(ref, "anonymised", "retention");
            return true;
        });
    }
}
