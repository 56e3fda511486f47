// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records the contract that followed a need. */
@Component
public final class ContractFromNeed implements Action {
    private final Purchases purchases;

    @Activate
    public ContractFromNeed(@Reference Purchases purchases) {
        this.purchases = purchases;
    }

    @Override
    public String id() {
        return "purchases.fromNeed";
    }

    @Override
    public String kind() {
        return "need";
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(ContractFromNeed.class).say("contract.fromNeed");
    }

    @Override
    public String icon() {
        return "file-check";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        return purchases.mayWrite(visit.actor(), visit.actor().organisation()) ? Optional.of("/purchases/new?need=" + ref.id()) : Optional.empty();
    }
}
