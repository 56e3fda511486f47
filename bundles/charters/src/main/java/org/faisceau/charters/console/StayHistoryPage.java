// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.List;
import org.faisceau.charters.api.Residencies;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was written of a stay, as the journal has it; for who leads the Living-Lab. */
@Component
public final class StayHistoryPage implements Page {
    private final Residencies residencies;
    private final Bearers bearers;
    private final Histories histories;

    @Activate
    public StayHistoryPage(@Reference Residencies residencies, @Reference Bearers bearers, @Reference Histories histories) {
        this.residencies = residencies;
        this.bearers = bearers;
        this.histories = histories;
    }

    @Override
    public Address address() {
        return Address.of("charters/residencies/{id}/history").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return residencies.find(visit.actor(), visit.path("id")).map(one -> histories.screen(visit, bearers.name(one.content().company()), "/charters/residencies/" + one.id(), List.of(one.ref()))).orElse(Answer.notFound());
    }
}
