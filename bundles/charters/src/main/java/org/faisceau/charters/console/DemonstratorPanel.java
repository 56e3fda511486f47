// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.charters.api.Demonstrators;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.api.Residency.State;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a company shows in the building, on the page of its stay. */
@Component
public final class DemonstratorPanel implements Panel {
    private final Labs labs;
    private final Residencies residencies;
    private final Demonstrators demonstrators;
    private final DemonstratorLines lines;

    @Activate
    public DemonstratorPanel(@Reference Labs labs, @Reference Residencies residencies, @Reference Demonstrators demonstrators, @Reference DemonstratorLines lines) {
        this.labs = labs;
        this.residencies = residencies;
        this.demonstrators = demonstrators;
        this.lines = lines;
    }

    @Override
    public String id() {
        return "charters.demonstrators";
    }

    @Override
    public String kind() {
        return Residency.KIND;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(DemonstratorPanel.class).say("tab.demonstrators");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return residencies.find(visit.actor(), ref.id()).filter(one -> one.state() == State.HOSTED || one.state() == State.LEFT).flatMap(one -> {
            var some = lines.of(visit.actor(), one.lab(), demonstrators.of(visit.actor(), one.id()));
            boolean mayWrite = labs.mayLead(visit.actor());
            return some.isEmpty() && !mayWrite ? Optional.empty() : Optional.of(new StaticTemplates().demonstratorPanel(visit.words(DemonstratorPanel.class), one, some, mayWrite));
        });
    }
}
