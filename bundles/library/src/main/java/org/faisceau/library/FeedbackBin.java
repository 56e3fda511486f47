// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.db.Tables.LIBRARY_FEEDBACK;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.db.tables.records.LibraryFeedbackRecord;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned feedback; who could put one there may take it out. */
@Component(service = Bin.class)
public final class FeedbackBin implements RowBin {
    private static final BinRows<LibraryFeedbackRecord> ROWS = new BinRows<>(Feedback.KIND, LIBRARY_FEEDBACK, LIBRARY_FEEDBACK.ID, LIBRARY_FEEDBACK.VERSION, LIBRARY_FEEDBACK.BINNED_AT, LIBRARY_FEEDBACK.BINNED_BY);
    private final BinShelf<LibraryFeedbackRecord> shelf;

    @Activate
    public FeedbackBin(@Reference Store store, @Reference Journal journal) {
        this.shelf = BinShelf.of(store.schema("library", FeedbackBin.class), journal, ROWS, WhoMay::ownFeedback, (tx, row) -> row.getTitle());
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(FeedbackBin.class).in(locale).say("feedback.title");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Feedback feedback, Instant now) {
        return ROWS.put(tx, actor, feedback.id(), feedback.version(), now);
    }
}
