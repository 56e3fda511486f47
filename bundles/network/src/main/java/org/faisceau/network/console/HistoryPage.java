// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.network.api.Structures;
import org.faisceau.store.api.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was written of a structure, by whom, when, as the journal has it; for who writes the directory. */
@Component
public final class HistoryPage implements Page {
    private static final int ENTRIES = 300;
    private final Structures structures;
    private final Accounts accounts;
    private final Journal journal;

    @Activate
    public HistoryPage(@Reference Structures structures, @Reference Accounts accounts, @Reference Journal journal) {
        this.structures = structures;
        this.accounts = accounts;
        this.journal = journal;
    }

    @Override
    public Address address() {
        return Address.of("network/structures/{id}/history").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(HistoryPage.class);
        return structures.find(visit.actor(), visit.path("id")).map(one -> {
            var entries = journal.of(one.ref(), ENTRIES).stream().map(entry -> History.of(entry, accounts.shownName(entry.actor()), words)).toList();
            return Answer.screen(one.name(), new StaticTemplates().history(words, one, entries));
        }).orElseGet(() -> StructurePage.absent(visit));
    }
}
