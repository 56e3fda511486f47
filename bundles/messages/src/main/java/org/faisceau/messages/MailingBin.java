// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.db.Tables.MESSAGES_MAILING;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Mailings.Mailing;
import org.faisceau.messages.db.tables.records.MessagesMailingRecord;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Drafts put in the bin: thirty days there, then gone. What was sent never lies there. */
@Component(service = Bin.class)
public final class MailingBin implements RowBin {
    private static final BinRows<MessagesMailingRecord> ROWS = new BinRows<>(
            Mailing.KIND, MESSAGES_MAILING, MESSAGES_MAILING.ID, MESSAGES_MAILING.VERSION, MESSAGES_MAILING.BINNED_AT, MESSAGES_MAILING.BINNED_BY);
    private final BinShelf<MessagesMailingRecord> shelf;

    @Activate
    public MailingBin(@Reference Store store, @Reference Journal journal) {
        this.shelf = BinShelf.of(store.schema("messages", MailingBin.class), journal, ROWS,
                actor -> actor.is(Role.MANAGER) ? DSL.noCondition() : DSL.falseCondition(), (tx, row) -> row.getSubjectFr());
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(MailingBin.class).in(locale).say("mailing.title");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Mailing mailing, Instant now) {
        return ROWS.put(tx, actor, mailing.id(), mailing.version(), now);
    }
}
