// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Words;
import org.faisceau.store.api.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the journal has of a record, for its history. */
@Component(service = Histories.class)
public final class Histories {
    /** The journal hands out no more of one record. */
    static final int MOST = 500;
    private final Names names;
    private final Journal journal;

    @Activate
    public Histories(@Reference Names names, @Reference Journal journal) {
        this.names = names;
        this.journal = journal;
    }

    /** Newest first. */
    List<History> of(Ref ref, Words words) {
        var entries = journal.of(ref, MOST);
        var who = names.accounts(entries.stream().map(Journal.Entry::actor).toList());
        return entries.stream().map(entry -> History.of(entry, who.getOrDefault(entry.actor(), entry.actor()), words)).toList();
    }
}
