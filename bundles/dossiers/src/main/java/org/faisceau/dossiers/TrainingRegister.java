// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.time.Clock;
import java.util.List;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Trainings;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exercises: who may, and what is asked of each write; the rows are {@link TrainingTable}'s. */
@Component
public final class TrainingRegister implements Trainings {
    private final Schema schema;
    private final DossierWrites writes;
    private final Clock clock;
    private final Ids ids;
    private final Accounts accounts;

    @Activate
    public TrainingRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Accounts accounts) {
        this.schema = store.schema("dossiers", TrainingRegister.class);
        this.writes = new DossierWrites(schema);
        this.clock = clock;
        this.ids = ids;
        this.accounts = accounts;
    }

    @Override
    public Written copy(Actor actor, String id) {
        return writes.in(actor, id, (tx, source) -> {
            if (!WhoMay.lead(actor, source)) return new Written.Refused();
            if (source.isExercise()) return new Written.NotNow(source.state());
            var now = clock.instant();
            var copy = DossierTable.insert(tx, actor, new Dossier(ids.next(), "", source.title(), source.solution(), source.company(), source.buyer(), source.need(), source.grid(),
                    DossierState.DRAFT, true, actor.id(), now, now, 1));
            TrainingTable.copy(tx, source, copy, ids);
            for (var to : List.of(DossierState.SUBMITTED, DossierState.CHECK, DossierState.REVIEW)) copy = DossierTable.move(tx, actor, copy, to, "", now).orElseThrow();
            return new Written.Done(copy);
        });
    }

    @Override
    public List<String> participants(Actor actor, String id) {
        return schema.read(tx -> DossierTable.find(tx, actor, id).map(dossier -> TrainingTable.participants(tx, id)).orElse(List.of()));
    }

    @Override
    public boolean mayLead(Actor actor, Dossier dossier) {
        return schema.read(tx -> DossierTable.find(tx, actor, dossier.id())).filter(known -> WhoMay.lead(actor, known)).isPresent();
    }

    @Override
    public Written invite(Actor actor, String id, String account) {
        boolean isFit = accounts.find(Actor.system(), account).filter(one -> !one.disabled()).map(Account::actor).filter(one -> one.role() != Role.COMPANY).isPresent();
        return writes.in(actor, id, (tx, dossier) -> {
            if (!dossier.isExercise() || dossier.state().isClosed()) return new Written.NotNow(dossier.state());
            if (!WhoMay.lead(actor, dossier)) return new Written.Refused();
            if (!isFit) return new Written.Invalid("account", "training.nobody");
            if (TrainingTable.participants(tx, id).size() >= PEOPLE_MOST) return new Written.Invalid("account", "training.full");
            TrainingTable.invite(tx, actor, dossier, account, clock.instant());
            return new Written.Done(DossierTable.touched(tx, dossier, clock.instant()));
        });
    }

    @Override
    public Written dismiss(Actor actor, String id, String account) {
        return writes.in(actor, id, (tx, dossier) -> {
            if (!WhoMay.lead(actor, dossier)) return new Written.Refused();
            TrainingTable.dismiss(tx, dossier, account);
            return new Written.Done(DossierTable.touched(tx, dossier, clock.instant()));
        });
    }
}
