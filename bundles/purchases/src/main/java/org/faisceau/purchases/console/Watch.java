// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Finding;
import org.faisceau.purchases.api.Guard;
import org.faisceau.purchases.api.Procedure;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has the guard look at the contracts of the register; says nothing while the rule book is stopped. */
@Component(service = Watch.class)
public final class Watch {
    private static final int PAGE = 200;
    static final int LOOKED_AT_MOST = 2000;
    private final Purchases purchases;
    private final Organisations organisations;
    private final Clock clock;

    @Reference
    private volatile Optional<Rules> rules = Optional.empty();

    @Activate
    public Watch(@Reference Purchases purchases, @Reference Organisations organisations, @Reference Clock clock) {
        this.purchases = purchases;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * @param buyer identifier of one authority; empty for all
     * @return empty where the rule book is stopped
     */
    Optional<List<Finding>> findings(Actor actor, String buyer) {
        return rules.map(running -> {
            var all = ContractFilter.all().with(Facet.PROCEDURE, Procedure.DIRECT.name());
            var looked = contracts(actor, buyer.isEmpty() ? all : all.with(Facet.BUYER, buyer));
            var consultations = looked.values().stream().map(one -> one.content().identity().consultation()).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
            var lots = ContractFilter.all().with(Facet.CONSULTATION, consultations);
            // Two authorities may number a consultation alike.
            if (!consultations.isEmpty()) looked.putAll(contracts(actor, buyer.isEmpty() ? lots : lots.with(Facet.BUYER, buyer)));
            var buyers = looked.values().stream().map(Contract::buyer).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
            var categories = organisations.findAll(actor, buyers).entrySet().stream().filter(one -> one.getValue().category().isPresent())
                    .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().category().orElseThrow()));
            return new Guard(running.at(actor, Days.today(clock)), categories).findings(looked.values());
        });
    }

    /** True where there are more contracts without competition than the guard looks at. */
    boolean isCut(Actor actor, String buyer) {
        var all = ContractFilter.all().with(Facet.PROCEDURE, Procedure.DIRECT.name());
        return purchases.count(actor, buyer.isEmpty() ? all : all.with(Facet.BUYER, buyer), LOOKED_AT_MOST + 1) > LOOKED_AT_MOST;
    }

    private Map<String, Contract> contracts(Actor actor, ContractFilter filter) {
        var found = new LinkedHashMap<String, Contract>();
        var after = "";
        do {
            var page = purchases.page(actor, filter, ContractOrder.LATEST, after, PAGE);
            page.items().stream().filter(one -> one.content().execution().notifiedOn().isPresent()).forEach(one -> found.put(one.id(), one));
            after = page.next();
        } while (!after.isEmpty() && found.size() < LOOKED_AT_MOST);
        return found;
    }
}
