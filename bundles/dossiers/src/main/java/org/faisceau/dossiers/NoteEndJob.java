// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_NOTE;

import java.time.LocalTime;
import java.util.List;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each night: private notes whose writer has no account any more, or a disabled one, are read by nobody, and go. */
@Component
public final class NoteEndJob implements Job {
    private static final int CHUNK = 200;
    private final Schema schema;
    private final Accounts accounts;

    @Activate
    public NoteEndJob(@Reference Store store, @Reference Accounts accounts) {
        this.schema = store.schema("dossiers", NoteEndJob.class);
        this.accounts = accounts;
    }

    @Override
    public String id() {
        return "dossiers.notes";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(3, 50));
    }

    @Override
    public void run(Run run) {
        var some = writers("");
        while (!some.isEmpty() && !run.isCancelled()) {
            some.stream().filter(this::isGone).forEach(this::forget);
            some = writers(some.get(some.size() - 1));
        }
    }

    private List<String> writers(String after) {
        return schema.read(tx -> tx.sql().selectDistinct(DOSSIERS_NOTE.ACCOUNT).from(DOSSIERS_NOTE).where(DOSSIERS_NOTE.ACCOUNT.gt(after))
                .orderBy(DOSSIERS_NOTE.ACCOUNT).limit(CHUNK).fetch(DOSSIERS_NOTE.ACCOUNT));
    }

    private boolean isGone(String account) {
        return accounts.find(Actor.system(), account).filter(one -> !one.disabled()).map(Account::id).isEmpty();
    }

    private void forget(String account) {
        schema.write(Actor.system(), tx -> tx.sql().deleteFrom(DOSSIERS_NOTE).where(DOSSIERS_NOTE.ACCOUNT.eq(account)).execute());
    }
}
