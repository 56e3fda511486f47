// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisation;
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

/**
 * A hundred and twenty needs of the fictitious territory, at every point of their lives, dated around the day they are loaded. Steps lie
 * in working hours, spread over the age of a need; the journal dates them all at the loading, as it must.
 */
@Component
public final class DemonstrationNeeds implements Demonstration {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;
    private final Function<String, Actor> people;

    @Activate
    public DemonstrationNeeds(
            @Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Organisations organisations, @Reference Accounts accounts) {
        this(store, clock, ids, organisations, name -> accounts.named(Actor.system(), name).map(Account::actor).orElse(Actor.system()));
    }

    /** @param people accounts of the demonstration by their names */
    DemonstrationNeeds(Store store, Clock clock, Ids ids, Organisations organisations, Function<String, Actor> people) {
        this.schema = store.schema("needs", DemonstrationNeeds.class);
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
        this.people = people;
    }

    @Override
    public String part() {
        return "needs";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load() {
        var today = Days.today(clock);
        var needs = Stream.of(FileBeside.text(DemonstrationNeeds.class, "demonstration.txt").split("\n\n")).map(block -> DemonstrationNeed.of(block, today))
                .sorted(Comparator.comparingInt(DemonstrationNeed::ageDays).reversed()).toList();
        var where = organisations.findAll(Actor.system(), needs.stream().map(need -> need.content().organisation()).distinct().toList());
        var buyer = people.apply("buyer");
        var manager = people.apply("manager");
        schema.write(Actor.system(), tx -> {
            needs.forEach(need -> live(tx, need, Optional.ofNullable(where.get(need.content().organisation())), buyer, manager));
            return needs.size();
        });
    }

    private void live(Writing tx, DemonstrationNeed told, Optional<Organisation> where, Actor buyer, Actor manager) {
        var life = told.life();
        var moments = moments(told.ageDays(), life.size());
        var content = told.content().withTerritory(where.map(Organisation::territory).orElse(""));
        var need = NeedTable.insert(tx, buyer, moments.get(0), ids.next(), "", content, "");
        for (int step = 1; step < life.size(); step++) need = step(tx, need, life.get(step), moments.get(step), told.reason(), buyer, manager);
    }

    private static Need step(Writing tx, Need need, NeedState to, Instant at, String reason, Actor buyer, Actor manager) {
        var who = to == NeedState.PUBLISHED ? manager : buyer;
        // The demonstration's one buyer acts for the whole territory.
        if (to == NeedState.SUBMITTED && need.content().confidentiality() == Confidentiality.PUBLIC) Opening.put(tx, need.id(), Days.of(at));
        return NeedTable.move(tx, who, need, to, to == NeedState.ABANDONED ? reason : "", at).orElseThrow();
    }

    /** The first lies at that age, the last a little before now, the others between, each at another hour of the day. */
    private List<Instant> moments(int ageDays, int steps) {
        var now = clock.instant();
        var first = Days.of(now).minusDays(ageDays);
        return Stream.iterate(0, step -> step + 1).limit(steps).map(step -> {
            var day = first.plusDays((long) ageDays * 4 * step / (5L * Math.max(1, steps - 1)));
            var moment = day.atTime(LocalTime.of(9, 0).plusMinutes(37L * (ageDays + 5L * step) % 480)).atZone(Days.PARIS).toInstant();
            return moment.isBefore(now) ? moment : now.minus(Duration.ofMinutes(steps - step));
        }).toList();
    }
}
