// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Team;
import org.faisceau.dossiers.api.Teams;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who handles, follows and reviews a dossier; the rows are {@link TeamTable}'s. */
@Component
public final class TeamRegister implements Teams {
    private final Schema schema;
    private final DossierWrites writes;
    private final Clock clock;
    private final Accounts accounts;

    @Activate
    public TeamRegister(@Reference Store store, @Reference Clock clock, @Reference Accounts accounts) {
        this.schema = store.schema("dossiers", TeamRegister.class);
        this.writes = new DossierWrites(schema);
        this.clock = clock;
        this.accounts = accounts;
    }

    @Override
    public Team of(Actor actor, String id) {
        var team = schema.read(tx -> DossierTable.find(tx, actor, id).map(dossier -> TeamTable.of(tx, dossier.id())).orElseGet(Team::none));
        return WhoMay.readsReview(actor) ? team : new Team(team.charge(), List.of(), List.of(), team.experts());
    }

    @Override
    public boolean mayAssign(Actor actor, Dossier dossier) {
        return !dossier.state().isClosed() && WhoMay.lead(actor, dossier);
    }

    @Override
    public Written assign(Actor actor, String id, String seen, String account, String reason) {
        var person = person(account);
        return writes.in(actor, id, (tx, dossier) -> {
            if (!WhoMay.lead(actor, dossier)) return new Written.Refused();
            if (dossier.state().isClosed()) return new Written.NotNow(dossier.state());
            if (person.filter(one -> one.role() == Role.BUYER && one.belongsTo(dossier.buyer())).isEmpty()) return new Written.Invalid("charge", "team.notTheirs");
            var before = TeamTable.charge(tx, id).map(Team.Charge::account);
            if (before.filter(account::equals).isPresent()) return new Written.Done(dossier);
            if (!seen.equals(before.orElse(""))) return new Written.Lost();
            if (before.isPresent() && Unseen.is(reason)) return new Written.Invalid("handOver", "team.noReason");
            if (reason.length() > Dossiers.TEXT_MAX) return new Written.Invalid("handOver", "dossier.tooLong");
            TeamTable.assign(tx, actor, dossier, account, reason.strip(), clock.instant());
            return new Written.Done(DossierTable.touched(tx, dossier, clock.instant()));
        });
    }

    @Override
    public Written follow(Actor actor, String id, boolean isFollowed) {
        return writes.in(actor, id, (tx, dossier) -> {
            if (!WhoMay.readsReview(actor) || WhoMay.isSystem(actor)) return new Written.Refused();
            TeamTable.follow(tx, dossier, actor.id(), isFollowed, clock.instant());
            return new Written.Done(dossier);
        });
    }

    @Override
    public Written due(Actor actor, String id, String account, Optional<LocalDate> day) {
        var person = person(account);
        var today = Days.today(clock);
        return writes.in(actor, id, (tx, dossier) -> {
            if (!WhoMay.lead(actor, dossier)) return new Written.Refused();
            if (dossier.state().isClosed()) return new Written.NotNow(dossier.state());
            boolean isReviewer = person.filter(one -> one.belongsTo(dossier.buyer())).isPresent() || CasebookTable.experts(tx, id).contains(account);
            if (!isReviewer && day.isPresent()) return new Written.Invalid("reviewer", "team.noReviewer");
            if (day.filter(today::isAfter).isPresent()) return new Written.Invalid("dueOn", "team.pastDay");
            TeamTable.due(tx, actor, dossier, account, day, clock.instant());
            return new Written.Done(DossierTable.touched(tx, dossier, clock.instant()));
        });
    }

    private Optional<Actor> person(String account) {
        return accounts.find(Actor.system(), account).filter(one -> !one.disabled()).map(Account::actor);
    }
}
