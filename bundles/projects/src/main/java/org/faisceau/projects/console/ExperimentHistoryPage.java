// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was written of an experiment, by whom, when, and which measures took the place of which; for who changes its project. */
@Component
public final class ExperimentHistoryPage implements Page {
    private final ExperimentHeads heads;
    private final Histories histories;

    @Activate
    public ExperimentHistoryPage(@Reference ExperimentHeads heads, @Reference Histories histories) {
        this.heads = heads;
        this.histories = histories;
    }

    @Override
    public Address address() {
        return Address.of("projects/experiments/{experiment}/history");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ExperimentHistoryPage.class);
        return heads.reading(visit, (head, one) -> head.mayChange() ? Answer.screen(one.title(), new StaticTemplates().experimentHistory(words, one, histories.of(one.ref(), words))) : Answer.refused(words.say("project.within")));
    }
}
