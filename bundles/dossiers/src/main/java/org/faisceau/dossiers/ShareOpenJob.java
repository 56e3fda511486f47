// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_SHARE;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Share;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Messages;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells an organisation that a dossier is open to it once its day has come: the mentor on its day, those that learn on theirs. Posted again each
 * hour for a week, so that a stopped instance misses none; whoever was told is not told twice.
 */
@Component
public final class ShareOpenJob implements Job {
    private static final int DAYS_AFTER = 7;
    private static final int PAGE = 200;
    private final Schema schema;
    private final Dossiers dossiers;
    private final DossierLetters letters;
    private final Accounts accounts;

    @Activate
    public ShareOpenJob(@Reference Store store, @Reference Dossiers dossiers, @Reference Messages messages, @Reference Accounts accounts) {
        this.schema = store.schema("dossiers", ShareOpenJob.class);
        this.dossiers = dossiers;
        this.letters = new DossierLetters(messages, accounts);
        this.accounts = accounts;
    }

    @Override
    public String id() {
        return "dossiers.shares";
    }

    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofHours(1));
    }

    private record Opened(String dossier, Share share) {}

    @Override
    public void run(Run run) {
        var today = Days.today(run.clock());
        List<Opened> opened = schema.read(tx -> tx.sql().selectFrom(DOSSIERS_SHARE).where(DOSSIERS_SHARE.FROM_DAY.between(today.minusDays(DAYS_AFTER).toString(), today.toString()))
                .orderBy(DOSSIERS_SHARE.FROM_DAY, DOSSIERS_SHARE.AUDIENCE.desc(), DOSSIERS_SHARE.DOSSIER_ID).fetch(row -> new Opened(row.getDossierId(), ShareTable.share(row))));
        for (var one : opened) {
            if (run.isCancelled()) return;
            dossiers.find(Actor.system(), one.dossier()).filter(dossier -> ShareTable.isReadable(dossier) && !dossier.isExercise()).ifPresent(dossier -> tell(dossier, one.share()));
        }
    }

    private void tell(Dossier dossier, Share share) {
        var readers = readers(share.organisation());
        if (readers.isEmpty()) return;
        letters.postShared(ShareOpenKind.WORD, dossier, share.givenBy(), share.from(), share.organisation() + "/" + share.from(), Audience.people(readers));
    }

    /** Those of it whom the share lets read. */
    private Set<String> readers(String organisation) {
        var found = new HashSet<String>();
        var sought = new Accounts.Sought("", Optional.empty(), Optional.of(false), organisation);
        var after = "";
        do {
            var page = accounts.page(Actor.system(), sought, after, PAGE);
            page.items().stream().filter(one -> ShareTable.READERS.contains(one.role())).map(Account::id).forEach(found::add);
            after = page.next();
        } while (!after.isEmpty());
        return found;
    }
}
