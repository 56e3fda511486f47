// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.store.api.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was done in a project, by whom, when, as the journal has it; for who changes it. */
@Component
public final class HistoryPage implements Page {
    private static final int ENTRIES = 300;
    private final ProjectHeads heads;
    private final Names names;
    private final Journal journal;

    @Activate
    public HistoryPage(@Reference ProjectHeads heads, @Reference Names names, @Reference Journal journal) {
        this.heads = heads;
        this.names = names;
        this.journal = journal;
    }

    @Override
    public Address address() {
        return Address.of("projects/{id}/history");
    }

    @Override
    public Answer show(Visit visit) {
        return heads.within(visit, head -> {
            var words = visit.words(HistoryPage.class);
            var entries = journal.of(head.project().ref(), ENTRIES).stream().map(entry -> History.of(entry, names.account(entry.actor()), words)).toList();
            return Answer.screen(head.project().title(), new StaticTemplates().history(words, head, entries));
        });
    }
}
