// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.Clock;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Openings;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the heads of labs' pages. */
@Component(service = LabHeads.class)
public final class LabHeads {
    private final Labs labs;
    private final Charters charters;
    private final Openings openings;
    private final Bearers bearers;
    private final Clock clock;

    @Activate
    public LabHeads(@Reference Labs labs, @Reference Charters charters, @Reference Openings openings, @Reference Bearers bearers, @Reference Clock clock) {
        this.labs = labs;
        this.charters = charters;
        this.openings = openings;
        this.bearers = bearers;
        this.clock = clock;
    }

    LabHead head(Visit visit, Lab lab) {
        var today = Days.today(clock);
        return new LabHead(lab, bearers.name(lab.content().bearer()), charters.of(visit.actor(), lab.id()), Openings.current(openings.of(visit.actor(), lab.id())), today, labs.mayLead(visit.actor()),
                visit.contributions(lab.ref()));
    }
}
