// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.purchases.api.Contract;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Sixty contracts of the fictitious territory, twenty of them innovative, dated around the day they are loaded, five of them for a need
 * of the demonstration; what became of seven.
 */
@Component
public final class DemonstrationContracts implements Demonstration {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;
    private final Function<String, Actor> people;
    @Reference
    private volatile List<Kind> kinds = List.of();

    @Activate
    public DemonstrationContracts(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Organisations organisations, @Reference Accounts accounts) {
        this(store, clock, ids, organisations, name -> accounts.named(Actor.system(), name).map(Account::actor).orElse(Actor.system()));
    }

    /** @param people accounts of the demonstration by their names */
    DemonstrationContracts(Store store, Clock clock, Ids ids, Organisations organisations, Function<String, Actor> people) {
        this.schema = store.schema("purchases", DemonstrationContracts.class);
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
        this.people = people;
    }

    @Override
    public String part() {
        return "purchases";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        var lines = lines();
        var named = organisations.findAll(Actor.system(), lines.stream().flatMap(one -> Stream.of(one.buyer(), one.company())).collect(Collectors.toSet()));
        var buyer = people.apply("buyer");
        schema.write(buyer, tx -> {
            var contracts = lines.stream().map(one -> contract(one, named, buyer)).toList();
            ContractTable.insert(tx, contracts, false);
            for (var story : DemonstrationStory.all()) {
                var contract = contracts.get(story.number() - 1);
                var told = contract.createdAt().plus(Duration.between(contract.createdAt(), clock.instant()).dividedBy(2));
                AftermathRegister.first(tx, contract, story.of(contract.id(), buyer.id(), told));
            }
            return contracts.size();
        });
    }

    private Contract contract(DemonstrationContract told, Map<String, Organisation> named, Actor buyer) {
        var today = Days.today(clock);
        var content = told.content(today, Optional.ofNullable(named.get(told.buyer())), Optional.ofNullable(named.get(told.company())), need(told.need()));
        var at = content.execution().notifiedOn().orElse(today).atTime(LocalTime.of(10, 0)).atZone(Days.PARIS).toInstant();
        var companies = content.holders().stream().collect(Collectors.toMap(one -> one.identifier(), one -> told.company()));
        return new Contract(ids.next(), named.containsKey(told.buyer()) ? told.buyer() : "", content, companies, buyer.id(), at, at, 1);
    }

    /** Its identifier; empty where there is none of that title. */
    private String need(String title) {
        if (title.isEmpty()) return "";
        return kinds.stream().filter(kind -> kind.word().equals("need")).flatMap(kind -> kind.pick(Actor.system(), title, 1).stream()).map(Ref::id).findFirst().orElse("");
    }

    private static List<DemonstrationContract> lines() {
        var lines = new ArrayList<DemonstrationContract>();
        FileBeside.text(DemonstrationContracts.class, "demonstration.txt").lines().forEach(line -> lines.add(new DemonstrationContract(lines.size() + 1, line.split(";", -1))));
        return lines;
    }
}
