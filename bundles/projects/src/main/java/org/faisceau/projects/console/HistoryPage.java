// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was done in a project, by whom, when, as the journal has it; for who changes it. */
@Component
public final class HistoryPage implements Page {
    private final ProjectHeads heads;
    private final Histories histories;

    @Activate
    public HistoryPage(@Reference ProjectHeads heads, @Reference Histories histories) {
        this.heads = heads;
        this.histories = histories;
    }

    @Override
    public Address address() {
        return Address.of("projects/{id}/history");
    }

    @Override
    public Answer show(Visit visit) {
        return heads.within(visit, head -> {
            var words = visit.words(HistoryPage.class);
            return Answer.screen(head.project().title(), new StaticTemplates().history(words, head, histories.of(head.project().ref(), words)));
        });
    }
}
