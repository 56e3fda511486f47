// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.Comparator;
import java.util.List;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the journal of records into words: what was done, by whom, when. */
@Component(service = Histories.class)
public final class Histories {
    private static final int ENTRIES = 300;
    private final Accounts accounts;
    private final Journal journal;

    @Activate
    public Histories(@Reference Accounts accounts, @Reference Journal journal) {
        this.accounts = accounts;
        this.journal = journal;
    }

    /** @param some one record, or what belongs together: the latest entries of all come first */
    Answer screen(Visit visit, String title, String back, List<Ref> some) {
        var words = visit.words(Histories.class);
        var entries = some.stream().flatMap(ref -> journal.of(ref, ENTRIES).stream()).sorted(Comparator.comparingLong(Journal.Entry::seq).reversed()).limit(ENTRIES).toList();
        var names = accounts.shownNames(entries.stream().map(Journal.Entry::actor).distinct().toList());
        return Answer.screen(title, new StaticTemplates().history(words, back, entries.stream().map(entry -> History.of(entry, names.getOrDefault(entry.actor(), ""), words)).toList()));
    }
}
