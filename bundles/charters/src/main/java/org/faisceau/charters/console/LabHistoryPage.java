// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.stream.Stream;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Labs;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was written of a Living-Lab and its charters, as the journal has it; for who leads it. */
@Component
public final class LabHistoryPage implements Page {
    private final Labs labs;
    private final Charters charters;
    private final Histories histories;

    @Activate
    public LabHistoryPage(@Reference Labs labs, @Reference Charters charters, @Reference Histories histories) {
        this.labs = labs;
        this.charters = charters;
        this.histories = histories;
    }

    @Override
    public Address address() {
        return Address.of("charters/{id}/history").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return labs.find(visit.actor(), visit.path("id")).map(lab -> histories.screen(visit, lab.name(), "/charters/" + lab.id(),
                Stream.concat(Stream.of(lab.ref()), charters.of(visit.actor(), lab.id()).stream().map(Charter::ref)).toList())).orElse(Answer.notFound());
    }
}
