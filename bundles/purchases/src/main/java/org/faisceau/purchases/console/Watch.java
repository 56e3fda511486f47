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
import org.faisceau.kernel.api.Role;
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
    volatile Optional<Rules> rules = Optional.empty();

    @Activate
    public Watch(@Reference Purchases purchases, @Reference Organisations organisations, @Reference Clock clock) {
        this.purchases = purchases;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * @param whose of those contracts the ones without competition, and the lots of their consultations
     * @return empty where the rule book is stopped
     */
    Optional<List<Finding>> findings(Actor actor, ContractFilter whose) {
        return rules.map(running -> {
            var looked = contracts(actor, direct(whose));
            var consultations = looked.values().stream().map(one -> one.content().identity().consultation()).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
            // Two authorities may number a consultation alike.
            if (!consultations.isEmpty()) looked.putAll(contracts(actor, whose.with(Facet.CONSULTATION, consultations)));
            var buyers = looked.values().stream().map(Contract::buyer).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
            var categories = organisations.findAll(actor, buyers).entrySet().stream().filter(one -> one.getValue().category().isPresent())
                    .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().category().orElseThrow()));
            return new Guard(running.at(actor, Days.today(clock)), categories).findings(looked.values());
        });
    }

    /** True where there are more contracts without competition than the guard looks at. */
    boolean isCut(Actor actor, ContractFilter whose) {
        return purchases.count(actor, direct(whose), LOOKED_AT_MOST + 1) > LOOKED_AT_MOST;
    }

    /** A manager sees those of all authorities of the directory, a buyer those of the own one. */
    static ContractFilter own(Actor actor) {
        return actor.is(Role.MANAGER) || actor.organisation().isEmpty() ? ContractFilter.tied() : ContractFilter.all().with(Facet.BUYER, actor.organisation());
    }

    private static ContractFilter direct(ContractFilter whose) {
        return whose.with(Facet.PROCEDURE, Procedure.DIRECT.name());
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
