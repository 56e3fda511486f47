// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.funding.api.PlanFilter;
import org.faisceau.funding.api.PlanOrder;
import org.faisceau.funding.api.Plans;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On a project: its funding plans, and the way to a new one. */
@Component
public final class ProjectPlansPanel implements Panel {
    private static final int SHOWN = 20;
    private final Plans plans;

    @Activate
    public ProjectPlansPanel(@Reference Plans plans) {
        this.plans = plans;
    }

    @Override
    public String id() {
        return "funding.project";
    }

    @Override
    public String kind() {
        return "project";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(ProjectPlansPanel.class).say("plans.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        if (!plans.mayAdd(visit.actor())) return Optional.empty();
        var some = plans.page(visit.actor(), PlanFilter.all().about(ref), PlanOrder.LATEST, "", SHOWN).items();
        return Optional.of(new StaticTemplates().plansPanel(visit.words(ProjectPlansPanel.class), ref, some));
    }
}
