// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the guard says of a contract, to those who may answer for it. */
@Component
public final class GuardPanel implements Panel {
    private final Purchases purchases;
    private final Watch watch;
    private final Namer namer;

    @Activate
    public GuardPanel(@Reference Purchases purchases, @Reference Watch watch, @Reference Namer namer) {
        this.purchases = purchases;
        this.watch = watch;
        this.namer = namer;
    }

    @Override
    public String id() {
        return "purchases.guard";
    }

    @Override
    public String kind() {
        return Contract.KIND;
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(GuardPanel.class).say("tab.guard");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var contract = purchases.find(visit.actor(), ref.id()).filter(one -> !one.buyer().isEmpty() && purchases.mayWrite(visit.actor(), one.buyer()));
        if (contract.isEmpty()) return Optional.empty();
        var about = watch.findings(visit.actor(), ContractFilter.all().with(Facet.BUYER, contract.get().buyer())).orElse(List.of()).stream().filter(one -> one.isAbout(contract.get())).toList();
        if (about.isEmpty()) return Optional.empty();
        return Optional.of(new StaticTemplates().findings(visit.words(GuardPanel.class), FindingView.of(about, namer.names(visit.actor(), visit.locale()))));
    }
}
