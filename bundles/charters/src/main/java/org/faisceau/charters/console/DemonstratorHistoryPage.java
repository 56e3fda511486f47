// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.List;
import org.faisceau.charters.api.Demonstrators;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was written of a demonstrator, as the journal has it; for who leads the Living-Lab. */
@Component
public final class DemonstratorHistoryPage implements Page {
    private final Demonstrators demonstrators;
    private final Histories histories;

    @Activate
    public DemonstratorHistoryPage(@Reference Demonstrators demonstrators, @Reference Histories histories) {
        this.demonstrators = demonstrators;
        this.histories = histories;
    }

    @Override
    public Address address() {
        return Address.of("charters/demonstrators/{id}/history").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return demonstrators.find(visit.actor(), visit.path("id")).map(one -> histories.screen(visit, one.content().name(), one.address(), List.of(one.ref()))).orElse(Answer.notFound());
    }
}
