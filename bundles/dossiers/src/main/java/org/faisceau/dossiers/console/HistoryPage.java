// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was done in a dossier, by whom, when, as the journal has it; not what was written in it. */
@Component
public final class HistoryPage implements Page {
    private static final int ENTRIES = 300;
    private final Dossiers dossiers;
    private final Accounts accounts;
    private final Journal journal;

    @Activate
    public HistoryPage(@Reference Dossiers dossiers, @Reference Accounts accounts, @Reference Journal journal) {
        this.dossiers = dossiers;
        this.accounts = accounts;
        this.journal = journal;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/history");
    }

    @Override
    public Answer show(Visit visit) {
        if (visit.actor().role() == Role.COMPANY) return Answer.notFound();
        return dossiers.find(visit.actor(), visit.path("id")).map(dossier -> screen(visit, dossier)).orElse(Answer.notFound());
    }

    private Answer screen(Visit visit, Dossier dossier) {
        var words = visit.words(HistoryPage.class);
        List<History> entries = journal.of(dossier.ref(), ENTRIES).stream().map(entry -> History.of(entry, accounts.shownName(entry.actor()), words)).toList();
        return Answer.screen(words.say("history.title"), new StaticTemplates().history(words, dossier, entries));
    }
}
