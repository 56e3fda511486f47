// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_EDITION;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.db.tables.records.ChallengesEditionRecord;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned editions; managers take them out. */
@Component(service = Bin.class)
public final class EditionBin implements RowBin {
    private static final BinRows<ChallengesEditionRecord> ROWS =
            new BinRows<>(Edition.KIND, CHALLENGES_EDITION, CHALLENGES_EDITION.ID, CHALLENGES_EDITION.VERSION, CHALLENGES_EDITION.BINNED_AT, CHALLENGES_EDITION.BINNED_BY);
    private final BinShelf<ChallengesEditionRecord> shelf;

    @Activate
    public EditionBin(@Reference Store store, @Reference Journal journal) {
        this.shelf = BinShelf.of(store.schema("challenges", EditionBin.class), journal, ROWS, actor -> WhoMay.leads(actor) ? DSL.trueCondition() : DSL.falseCondition(), (tx, row) -> EditionTable.edition(row).title())
                .after((tx, edition) -> {
                    FileTable.drop(tx, edition);
                    // Drafts go with their edition: what the journal says of whom to reach goes too.
                    ApplicationTable.ofEdition(tx, edition).forEach(ref -> journal.erase(Actor.system(), ref, "retention"));
                });
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(EditionBin.class).in(locale).say("editions.title");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Edition edition, Instant now) {
        return ROWS.put(tx, actor, edition.id(), edition.version(), now);
    }
}
