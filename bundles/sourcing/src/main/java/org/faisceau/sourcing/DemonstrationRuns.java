// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.search.api.Search;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Ledger;
import org.faisceau.sourcing.api.Panels;
import org.faisceau.sourcing.api.Techniques;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Techniques at work in the campaigns of the demonstration; those that do not run are left out. */
@Component
public final class DemonstrationRuns implements Demonstration {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationRuns.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private final Store store;
    private final Clock clock;
    private final Campaigns campaigns;
    private final Panels panels;
    private final Ledger ledger;
    private final Techniques techniques;
    private final BooleanSupplier isSearched;
    private final Function<String, Actor> people;

    @Activate
    public DemonstrationRuns(@Reference Store store, @Reference Clock clock, @Reference Campaigns campaigns, @Reference Panels panels, @Reference Ledger ledger, @Reference Techniques techniques, @Reference Accounts accounts, @Reference Search search) {
        this(store, clock, campaigns, panels, ledger, techniques, () -> isSearched(search), name -> accounts.named(Actor.system(), name).map(Account::actor).orElse(Actor.nobody()));
    }

    /**
     * @param isSearched waits until what the demonstration brought is found
     * @param people accounts of the demonstration by their names
     */
    DemonstrationRuns(Store store, Clock clock, Campaigns campaigns, Panels panels, Ledger ledger, Techniques techniques, BooleanSupplier isSearched, Function<String, Actor> people) {
        this.store = store;
        this.clock = clock;
        this.campaigns = campaigns;
        this.panels = panels;
        this.ledger = ledger;
        this.techniques = techniques;
        this.isSearched = isSearched;
        this.people = people;
    }

    private static boolean isSearched(Search search) {
        try {
            return search.awaitCurrent(PATIENCE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public String part() {
        return "sourcing.techniques";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public void load() {
        // Techniques look for solutions in the index.
        if (!isSearched.getAsBoolean()) LOG.warn("the index is not ready: techniques of the demonstration find less");
        var play = new DemonstrationPlay(store, clock, campaigns, panels, ledger, techniques, people.apply("buyer"));
        Stream.of(FileBeside.text(DemonstrationRuns.class, "techniques.txt").split("\n\n")).map(DemonstrationRun::of).forEach(play::play);
    }
}
