// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Three years of forecasts of the fictitious territory; last year's plans were kept, so that this year's can be compared. */
@Component
public final class DemonstrationForecasts implements Demonstration {
    private static final int AGE_DAYS = 130;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;
    private final Function<String, Actor> people;

    private record Life(DemonstrationForecast told, Need draft) {}

    @Activate
    public DemonstrationForecasts(
            @Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Organisations organisations, @Reference Accounts accounts) {
        this(store, clock, ids, organisations, name -> accounts.named(Actor.system(), name).map(Account::actor).orElse(Actor.system()));
    }

    /** @param people accounts of the demonstration by their names */
    DemonstrationForecasts(Store store, Clock clock, Ids ids, Organisations organisations, Function<String, Actor> people) {
        this.schema = store.schema("needs", DemonstrationForecasts.class);
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
        this.people = people;
    }

    @Override
    public String part() {
        return "needs-forecasts";
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public void load() {
        int thisYear = Days.today(clock).getYear();
        var told = FileBeside.text(DemonstrationForecasts.class, "forecasts.txt").lines().map(line -> DemonstrationForecast.of(line, thisYear)).toList();
        var where = organisations.findAll(Actor.system(), told.stream().map(one -> one.content().organisation()).distinct().toList());
        var buyer = people.apply("buyer");
        var manager = people.apply("manager");
        schema.write(Actor.system(), tx -> {
            var first = clock.instant().minus(Duration.ofDays(AGE_DAYS));
            var lives = new ArrayList<Life>();
            for (var one : told) {
                var territory = where.get(one.content().organisation()).territory();
                lives.add(new Life(one, NeedTable.insert(tx, buyer, first, ids.next(), "", one.content().withTerritory(territory), "")));
            }
            // Kept as they stood, before one was put off and another given up.
            told.stream().filter(one -> one.isPlannedIn(thisYear - 1)).map(one -> one.content().organisation()).distinct()
                    .forEach(organisation -> PlanTable.keep(tx, buyer, first, organisation, thisYear - 1, 0).orElseThrow());
            lives.forEach(life -> live(tx, life, first, buyer, manager));
            return told.size();
        });
    }

    private static void live(Writing tx, Life life, Instant first, Actor buyer, Actor manager) {
        var told = life.told;
        var need = steps(tx, life.draft, told, first, buyer, manager);
        told.movedTo().ifPresent(day -> NeedTable.update(tx, need, told.moved(need.content(), day), first.plus(Duration.ofDays(told.life().size()))).orElseThrow());
    }

    private static Need steps(Writing tx, Need draft, DemonstrationForecast told, Instant first, Actor buyer, Actor manager) {
        var need = draft;
        var life = told.life();
        for (int step = 1; step < life.size(); step++) {
            var to = life.get(step);
            var at = first.plus(Duration.ofDays(step));
            if (to == NeedState.SUBMITTED && need.content().confidentiality() == Confidentiality.PUBLIC) Opening.put(tx, need.id(), Days.of(at));
            need = NeedTable.move(tx, to == NeedState.PUBLISHED ? manager : buyer, need, to, to == NeedState.ABANDONED ? told.reason() : "", at).orElseThrow();
        }
        return need;
    }
}
