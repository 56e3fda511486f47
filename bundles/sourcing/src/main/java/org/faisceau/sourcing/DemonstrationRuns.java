// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Panels;
import org.faisceau.sourcing.api.Techniques;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Techniques at work in the campaigns of the demonstration; those that do not run are left out. */
@Component
public final class DemonstrationRuns implements Demonstration {
    private final Store store;
    private final Clock clock;
    private final Campaigns campaigns;
    private final Panels panels;
    private final Techniques techniques;
    private final Function<String, Actor> people;

    @Activate
    public DemonstrationRuns(@Reference Store store, @Reference Clock clock, @Reference Campaigns campaigns, @Reference Panels panels, @Reference Techniques techniques, @Reference Accounts accounts) {
        this(store, clock, campaigns, panels, techniques, name -> accounts.named(Actor.system(), name).map(Account::actor).orElse(Actor.nobody()));
    }

    /** @param people accounts of the demonstration by their names */
    DemonstrationRuns(Store store, Clock clock, Campaigns campaigns, Panels panels, Techniques techniques, Function<String, Actor> people) {
        this.store = store;
        this.clock = clock;
        this.campaigns = campaigns;
        this.panels = panels;
        this.techniques = techniques;
        this.people = people;
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
        var play = new DemonstrationPlay(store, clock, campaigns, panels, techniques, people.apply("buyer"));
        Stream.of(FileBeside.text(DemonstrationRuns.class, "techniques.txt").split("\n\n")).map(DemonstrationRun::of).forEach(play::play);
    }
}
