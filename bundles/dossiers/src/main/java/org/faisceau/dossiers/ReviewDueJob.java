// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_DUE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.dossiers.api.Dossiers;
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

/** Each morning: reviewers whose date comes in three days, or is today, are reminded; each once. */
@Component
public final class ReviewDueJob implements Job {
    private static final int DAYS_BEFORE = 3;
    private final Schema schema;
    private final Dossiers dossiers;
    private final DossierLetters letters;

    @Activate
    public ReviewDueJob(@Reference Store store, @Reference Dossiers dossiers, @Reference Messages messages, @Reference Accounts accounts) {
        this.schema = store.schema("dossiers", ReviewDueJob.class);
        this.dossiers = dossiers;
        this.letters = new DossierLetters(messages, accounts);
    }

    @Override
    public String id() {
        return "dossiers.due";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(6, 40));
    }

    private record Due(String dossier, String account, LocalDate on) {}

    @Override
    public void run(Run run) {
        var today = Days.today(run.clock());
        List<Due> near = schema.read(tx -> tx.sql().selectFrom(DOSSIERS_DUE).where(DOSSIERS_DUE.DUE_ON.between(today.toString(), today.plusDays(DAYS_BEFORE).toString()))
                .orderBy(DOSSIERS_DUE.DUE_ON, DOSSIERS_DUE.DOSSIER_ID, DOSSIERS_DUE.ACCOUNT).fetch(row -> new Due(row.getDossierId(), row.getAccount(), LocalDate.parse(row.getDueOn()))));
        for (var due : near) {
            if (!run.isCancelled()) dossiers.find(Actor.system(), due.dossier()).filter(one -> !one.state().isClosed() && !one.isExercise()).ifPresent(one -> letters.post(ReviewDueKind.WORD, one, "",
                    due.on(), due.account() + "/" + due.on() + (due.on().equals(today) ? "/0" : "/" + DAYS_BEFORE), Audience.person(due.account())));
        }
    }
}
