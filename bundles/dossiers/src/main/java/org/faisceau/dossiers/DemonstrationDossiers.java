// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.needs.api.Needs;
import org.faisceau.rules.api.Rules;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ten dossiers of the fictitious territory, in every state; three of them give three different lists of what a judge would ask. */
@Component
public final class DemonstrationDossiers implements Demonstration {
    private final Store store;
    private final Clock clock;
    private final Ids ids;
    private final Solutions solutions;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Function<String, Actor> people;
    @Reference
    private volatile Optional<Rules> rules = Optional.empty();
    @Reference
    private volatile Optional<Needs> needs = Optional.empty();

    @Activate
    public DemonstrationDossiers(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Solutions solutions, @Reference Organisations organisations,
            @Reference Accounts accounts) {
        this(store, clock, ids, solutions, organisations, accounts, name -> accounts.named(Actor.system(), name).map(Account::actor).orElse(Actor.nobody()), Optional.empty());
    }

    /** @param people accounts of the demonstration by their names */
    DemonstrationDossiers(Store store, Clock clock, Ids ids, Solutions solutions, Organisations organisations, Accounts accounts, Function<String, Actor> people, Optional<Rules> rules) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
        this.solutions = solutions;
        this.organisations = organisations;
        this.accounts = accounts;
        this.people = people;
        this.rules = rules;
    }

    @Override
    public String part() {
        return "dossiers";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        var stage = new DemonstrationStage(store, clock, ids, solutions, organisations, accounts, people, rules, needs);
        Stream.of(FileBeside.text(DemonstrationDossiers.class, "demonstration.txt").split("\n\n")).map(DemonstrationDossier::of).sorted((one, other) -> other.days() - one.days()).forEach(stage::play);
    }
}
