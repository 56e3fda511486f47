// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.needs.api.Needs;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Five campaigns of the fictitious territory, one in each state; the ledger of the first shows a difference. */
@Component
public final class DemonstrationCampaigns implements Demonstration {
    private final Store store;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Journal journal;
    private final CampaignPost post;
    private final Function<String, Actor> people;
    @Reference
    private volatile Optional<Needs> needs = Optional.empty();

    @Activate
    public DemonstrationCampaigns(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Organisations organisations, @Reference Accounts accounts, @Reference Journal journal, @Reference CampaignPost post) {
        this(store, clock, ids, organisations, accounts, journal, post, name -> accounts.named(Actor.system(), name).map(Account::actor).orElse(Actor.nobody()));
    }

    /** @param people accounts of the demonstration by their names */
    DemonstrationCampaigns(Store store, Clock clock, Ids ids, Organisations organisations, Accounts accounts, Journal journal, CampaignPost post, Function<String, Actor> people) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
        this.accounts = accounts;
        this.journal = journal;
        this.post = post;
        this.people = people;
    }

    @Override
    public String part() {
        return "sourcing";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        var stage = new DemonstrationStage(store, clock, ids, organisations, accounts, journal, post, needs, people.apply("buyer"));
        Stream.of(FileBeside.text(DemonstrationCampaigns.class, "demonstration.txt").split("\n\n")).map(DemonstrationCampaign::of).sorted((one, other) -> other.days() - one.days()).forEach(stage::play);
    }
}
