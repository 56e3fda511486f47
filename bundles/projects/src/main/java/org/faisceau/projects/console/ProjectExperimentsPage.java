// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.projects.api.ExperimentFilter;
import org.faisceau.projects.api.Experiments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The experiments of one project. */
@Component
public final class ProjectExperimentsPage implements Page {
    private static final int MOST = 200;
    private static final int COUNT_MOST = 2000;
    private final ProjectHeads heads;
    private final Experiments experiments;

    @Activate
    public ProjectExperimentsPage(@Reference ProjectHeads heads, @Reference Experiments experiments) {
        this.heads = heads;
        this.experiments = experiments;
    }

    @Override
    public Address address() {
        return Address.of("projects/{id}/experiments");
    }

    @Override
    public Answer show(Visit visit) {
        return heads.reading(visit, head -> {
            var filter = ExperimentFilter.of(head.project().id());
            var all = experiments.page(visit.actor(), filter, false, "", MOST).items();
            int count = all.size() < MOST ? all.size() : experiments.count(visit.actor(), filter, COUNT_MOST);
            return Answer.screen(head.project().title(), new StaticTemplates().projectExperiments(visit.words(ProjectExperimentsPage.class), head, all, count));
        });
    }
}
