// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.purchases.spi.Origin;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records the contract that followed a campaign, once it is concluded. */
@Component
public final class ContractFromCampaign implements Action {
    @Reference
    private volatile List<Origin> origins = List.of();

    @Override
    public String id() {
        return "purchases.fromCampaign";
    }

    @Override
    public String kind() {
        return "campaign";
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
        return visit.words(ContractFromCampaign.class).say("contract.fromNeed");
    }

    @Override
    public String icon() {
        return "file-check";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        boolean mayFollow = origins.stream().anyMatch(one -> one.kind().equals(ref.kind()) && one.contract(visit.actor(), ref).isPresent());
        return mayFollow ? Optional.of("/purchases/new?from=" + ref) : Optional.empty();
    }
}
