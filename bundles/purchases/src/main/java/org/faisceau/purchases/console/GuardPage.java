// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the guard wants looked at: a manager sees the authorities of the directory, and those of elsewhere where they ask; a buyer the own authority's. */
@Component
public final class GuardPage implements Page {
    private final Watch watch;
    private final Purchases purchases;
    private final Namer namer;

    @Activate
    public GuardPage(@Reference Watch watch, @Reference Purchases purchases, @Reference Namer namer) {
        this.purchases = purchases;
        this.watch = watch;
        this.namer = namer;
    }

    @Override
    public Address address() {
        return Address.of("purchases/guard").readBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(GuardPage.class);
        var reach = Reach.of(visit, purchases);
        var whose = visit.actor().is(Role.MANAGER) ? reach.filter() : Watch.own(visit.actor());
        var found = watch.findings(visit.actor(), whose);
        var views = FindingView.of(found.orElse(List.of()), namer.names(visit.actor(), visit.locale()));
        return Answer.screen(words.say("tab.guard"), new StaticTemplates().guard(visit, words, views, found.isPresent(), watch.isCut(visit.actor(), whose) ? Watch.LOOKED_AT_MOST : 0, visit.actor().is(Role.MANAGER) ? reach : Reach.none()));
    }
}
